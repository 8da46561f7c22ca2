import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { SUBSETTER } from './pdf/assets.ts'
import { FAMILIES } from './pdf/families.ts'

/** A file that is not one of those that certificates are made with. */
export class AssetError extends Error {
  override name = 'AssetError'
}

const require = createRequire(import.meta.url)

/**
 * Reads what the PDF of a certificate is made with from the installed packages: `<family>/unicode.json`,
 * `<family>/files/<file>.woff2` or `harfbuzz-subset.wasm`; nothing else.
 * @throws AssetError for any other path, or a file that is not there.
 */
export async function readAssetFromPackages(path: string): Promise<Uint8Array> {
  try {
    return await readFile(locate(path))
  } catch (error) {
    if (error instanceof AssetError) throw error
    throw new AssetError(`The file ${path} is missing: install the dependencies again.`)
  }
}

function locate(path: string): string {
  if (path === SUBSETTER) return require.resolve(`harfbuzzjs/dist/${SUBSETTER}`)
  const [, id, file] = /^([a-z0-9-]+)\/(unicode\.json|files\/[a-z0-9-]+\.woff2)$/.exec(path) ?? []
  const family = FAMILIES.find((each) => each.id === id)
  if (family === undefined || file === undefined) {
    throw new AssetError(`There is no typeface file ${path.slice(0, 80)}.`)
  }
  return join(dirname(require.resolve(`${family.scope}/${family.id}/package.json`)), file)
}
