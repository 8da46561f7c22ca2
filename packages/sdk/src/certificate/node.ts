import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import decompress from 'woff2-encoder/decompress'
import { SUBSETTER } from './pdf/assets.ts'
import { FAMILIES } from './pdf/families.ts'

/** A file that is not one of those that certificates are made with. */
export class AssetError extends Error {
  override name = 'AssetError'
}

const require = createRequire(import.meta.url)

/**
 * Reads what the PDF of a certificate is made with from the installed packages: `<family>/unicode.json`,
 * `<family>/files/<file>.ttf` or `harfbuzz-subset.wasm`; nothing else. The packages hold WOFF2, which is unpacked here: the
 * one that does it cannot run under a browser's policy against code made from text.
 * @throws AssetError for any other path, or a file that is not there.
 */
export async function readAssetFromPackages(path: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(locate(path))
    return path.endsWith('.ttf') ? Uint8Array.from(await decompress(bytes)) : bytes
  } catch (error) {
    if (error instanceof AssetError) throw error
    throw new AssetError(`The file ${path} is missing: install the dependencies again.`)
  }
}

function locate(path: string): string {
  if (path === SUBSETTER) return require.resolve(`harfbuzzjs/dist/${SUBSETTER}`)
  const [, id, file] = /^([a-z0-9-]+)\/(unicode\.json|files\/[a-z0-9-]+\.ttf)$/.exec(path) ?? []
  const family = FAMILIES.find((each) => each.id === id)
  if (family === undefined || file === undefined) {
    throw new AssetError(`There is no typeface file ${path.slice(0, 80)}.`)
  }
  return join(
    dirname(require.resolve(`${family.scope}/${family.id}/package.json`)),
    file.replace(/\.ttf$/, '.woff2'),
  )
}
