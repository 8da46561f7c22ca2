import { fontPath, type Part, rangesPath, type ReadAsset, readParts } from './assets.ts'
import { type Face, openFace, type Weight } from './face.ts'
import { type Family, familiesFor, MONO } from './families.ts'

export interface Style {
  size: number
  weight: Weight
  mono: boolean
}

/** A stretch of text that one face sets. */
export interface FaceRun {
  start: number
  end: number
  face: Face
}

/** Faces of one document: files are read when a letter asks for them, and only then. */
export class Typecase {
  readonly #parts = new Map<string, Promise<Part[]>>()
  readonly #faces = new Map<string, Promise<Face>>()

  /** Letters that no typeface here has; they are set as empty boxes. */
  readonly missing = new Set<string>()

  constructor(
    readonly read: ReadAsset,
    /** Tells between the shapes of a Chinese character; empty where it is not known. */
    readonly country: string,
  ) {}

  /** Divides a text among faces; a mark or a joiner stays with the letter before it. */
  async divide(text: string, { weight, mono }: Style): Promise<FaceRun[]> {
    const families = mono ? [MONO, ...familiesFor(text, this.country)] : familiesFor(text, this.country)
    const runs: FaceRun[] = []
    let start = 0
    for (const letter of text) {
      const end = start + letter.length
      const last = runs.at(-1)
      const face =
        last !== undefined && staysWith(letter, last.face)
          ? last.face
          : await this.#faceOf(letter, families, weight)
      if (last !== undefined && last.face.key === face.key) last.end = end
      else runs.push({ start, end, face })
      start = end
    }
    return runs
  }

  async #faceOf(letter: string, families: readonly Family[], weight: Weight): Promise<Face> {
    if (isInvisible(letter)) return this.#houseFace(families, weight)
    const asked = families.filter(({ letters }) => letters.test(letter))
    const rest = families.filter((family) => !asked.includes(family) && family !== MONO)
    for (const family of [...asked, ...rest]) {
      const face = await this.#faceIn(family, letter, weight)
      if (face !== null) return face
    }
    this.missing.add(letter)
    return this.#houseFace(families, weight)
  }

  async #houseFace(families: readonly Family[], weight: Weight): Promise<Face> {
    const [house] = families
    const face = house === undefined ? null : await this.#faceIn(house, 'n', weight)
    if (face === null) throw new Error('The house typeface is missing: install the dependencies again.')
    return face
  }

  async #faceIn(family: Family, letter: string, weight: Weight): Promise<Face | null> {
    const code = letter.codePointAt(0) ?? 0
    for (const part of await this.#partsOf(family)) {
      if (!part.has(code)) continue
      const face = await this.#open(family, part.name, weight)
      if (face.has(code)) return face
    }
    return null
  }

  #partsOf(family: Family): Promise<Part[]> {
    const known = this.#parts.get(family.id)
    if (known !== undefined) return known
    const parts = this.read(rangesPath(family)).then(readParts)
    this.#parts.set(family.id, parts)
    return parts
  }

  #open(family: Family, part: string, weight: Weight): Promise<Face> {
    const path = fontPath(family, part, weight)
    const key = `${path}@${weight}`
    const known = this.#faces.get(key)
    if (known !== undefined) return known
    const name = `${family.id}-${part}-${weight}`
    const face = this.read(path).then((bytes) => openFace(key, name, bytes, weight))
    this.#faces.set(key, face)
    return face
  }
}

function staysWith(letter: string, face: Face): boolean {
  return (
    isInvisible(letter) ||
    /\s/.test(letter) ||
    (/\p{M}/u.test(letter) && face.has(letter.codePointAt(0) ?? 0))
  )
}

/** Joiners, isolates and variation selectors: they shape what is around them and have no picture. */
function isInvisible(letter: string): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(letter)
}
