import { type Manifest, manifestText, sha256Hex } from '@groundtruth/sdk/evidence'
import { openContentStore } from '@groundtruth/server/content'
import { CliFailure } from '../support/failure.ts'
import { unreachableServer } from '../support/rpc.ts'

/** Where documents go whose hashes stand on chain. */
export interface ContentTarget {
  /** Stores a document and returns its SHA-256 in hexadecimal. A manifest of evidence is then found by its root. */
  put(content: Uint8Array | string): Promise<string>
}

/** The content store of a server on this computer, in its folder. */
export function contentFolder(folder: string): ContentTarget {
  const store = openContentStore(folder)
  return { put: async (content) => (await store.put(Buffer.from(content))).sha256 }
}

/** The content store behind a server's API. */
export function contentOfApi(api: string): ContentTarget {
  const url = `${api}/content`
  return {
    put: async (content) => {
      let response: Response
      try {
        response = await fetch(url, { method: 'POST', body: Buffer.from(content) })
      } catch (error) {
        throw unreachableServer(api, error)
      }
      if (!response.ok) {
        throw CliFailure.refused(`The server at ${url} did not take a document: ${await response.text()}`)
      }
      return sha256Hex(content)
    },
  }
}

export function putManifest(target: ContentTarget, manifest: Manifest): Promise<string> {
  return target.put(manifestText(manifest))
}
