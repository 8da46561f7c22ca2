/**
 * Contents by path that are read when they are asked for and not kept, so that a pack of any size costs the memory of
 * the files in use.
 */
export class LazyFiles extends Map<string, Uint8Array> {
  readonly #read: (path: string) => Uint8Array

  constructor(paths: Iterable<string>, read: (path: string) => Uint8Array) {
    super()
    this.#read = read
    for (const path of paths) super.set(path, NOTHING)
  }

  override get(path: string): Uint8Array | undefined {
    return this.has(path) ? this.#read(path) : undefined
  }

  override set(): never {
    throw new Error('These files are read from where they lie; put the file there.')
  }

  override *values(): MapIterator<Uint8Array> {
    for (const path of this.keys()) yield this.#read(path)
  }

  override *entries(): MapIterator<[string, Uint8Array]> {
    for (const path of this.keys()) yield [path, this.#read(path)]
  }

  override [Symbol.iterator](): MapIterator<[string, Uint8Array]> {
    return this.entries()
  }

  override forEach(visit: (content: Uint8Array, path: string, files: Map<string, Uint8Array>) => void): void {
    for (const [path, content] of this.entries()) visit(content, path, this)
  }
}

const NOTHING = new Uint8Array()
