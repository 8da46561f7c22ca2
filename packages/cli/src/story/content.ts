import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Manifest, manifestText, sha256Hex } from '../../../sdk/src/evidence/index.ts'
import { CliFailure } from '../support/failure.ts'
import { unreachableServer } from '../support/rpc.ts'

/** Where documents go whose hashes stand on chain. */
export interface ContentTarget {
  /** Stores a document and returns its SHA-256 in hexadecimal. */
  put(content: Uint8Array | string): Promise<string>
  /** Stores the manifest of a pack, so that the pack is found by its root. Its files are put one by one. */
  putManifest(manifest: Manifest): Promise<void>
}

/** The content store of a server on this computer, in its folder: `<aa>/<sha256>`, and `packs/<root>` for manifests. */
export function contentFolder(folder: string): ContentTarget {
  return {
    put: (content) => {
      const sha256 = sha256Hex(content)
      writeOnce(join(folder, sha256.slice(0, 2), sha256), content)
      return Promise.resolve(sha256)
    },
    putManifest: (manifest) => {
      const text = manifestText(manifest)
      const sha256 = sha256Hex(text)
      writeOnce(join(folder, sha256.slice(0, 2), sha256), text)
      writeOnce(join(folder, 'packs', manifest.root), text)
      return Promise.resolve()
    },
  }
}

/** The content store behind a server's API. It knows a manifest by what it says. */
export function contentOfApi(api: string): ContentTarget {
  const put = async (content: Uint8Array | string): Promise<string> => {
    const sha256 = sha256Hex(content)
    const url = `${api}/content`
    let response: Response
    try {
      response = await fetch(url, { method: 'POST', body: Buffer.from(content) })
    } catch (error) {
      throw unreachableServer(api, error)
    }
    if (!response.ok) {
      throw CliFailure.refused(`The server at ${url} did not take a document: ${await response.text()}`)
    }
    return sha256
  }
  return { put, putManifest: async (manifest) => void (await put(manifestText(manifest))) }
}

// Renamed into place, so that a reader never sees half a file.
function writeOnce(file: string, content: Uint8Array | string): void {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.new`
  writeFileSync(draft, content)
  renameSync(draft, file)
}
