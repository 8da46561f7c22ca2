import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const FILE = 'issuer.key'

/** The key file cannot be used; the message says what to do. */
export class IssuerError extends Error {
  override name = 'IssuerError'
}

/** Signs this server's credentials. */
export interface Issuer {
  /** The 32-byte seed of the Ed25519 key; made at first use and kept in the data folder. */
  secretKey(): Promise<Uint8Array>
}

/** The issuer whose key lies in `<dataDir>/issuer.key`, readable by its owner alone. */
export function openIssuer(dataDir: string): Issuer {
  const path = join(dataDir, FILE)
  let known: Promise<Uint8Array> | undefined
  return {
    secretKey: () => {
      known ??= readOrMake(path).catch((error: unknown) => {
        known = undefined
        throw error
      })
      return known
    },
  }
}

async function readOrMake(path: string): Promise<Uint8Array> {
  await mkdir(dirname(path), { recursive: true })
  try {
    // Fails where the file is there, so that two servers on one folder sign with one key.
    await writeFile(path, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const text = (await readFile(path, 'utf8')).trim()
  if (/^[0-9a-f]{64}$/.test(text)) return new Uint8Array(Buffer.from(text, 'hex'))
  throw new IssuerError(
    `${FILE} in the data folder is damaged: put the saved key back, or remove the file for a new issuer.`,
  )
}
