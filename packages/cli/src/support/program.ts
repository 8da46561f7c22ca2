import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PROGRAM_ID, programDataAddress, UPGRADEABLE_LOADER_ID } from '@groundtruth/sdk'
import { type Connection, PublicKey } from '@solana/web3.js'

/** What a chain has at the program's address. */
export interface ProgramOnChain {
  /** SHA-256 of the code. Zeros that a loader keeps behind it as room to grow are left out. */
  sha256: string
  /** Who may replace the code; null: nobody. */
  upgradeAuthority: string | null
}

/** The program that this repository builds. */
export interface Artifact {
  file: string
  size: number
  sha256: string
  /** What artifacts/SHA256SUMS says; null where it does not name the file. */
  listed: string | null
}

const ARTIFACTS = join(dirname(fileURLToPath(import.meta.url)), '../../../../artifacts')
const PROGRAM_FILE = 'groundtruth.so'
/** Kind, slot of the last deployment, and the authority behind its tag. */
const HEADER = 45

export async function readArtifact(folder = ARTIFACTS): Promise<Artifact> {
  const file = join(folder, PROGRAM_FILE)
  const code = await readFile(file)
  const sums = await readFile(join(folder, 'SHA256SUMS'), 'utf8').catch(() => '')
  const line = sums.split('\n').find((entry) => entry.endsWith(`  ${PROGRAM_FILE}`))
  return { file, size: code.length, sha256: sha256(code), listed: line?.slice(0, 64) ?? null }
}

/**
 * Reads the program from a chain; null where there is none.
 * @param size Bytes of the code to compare with; what follows is left out when it is zero.
 */
export async function readProgram(connection: Connection, size: number): Promise<ProgramOnChain | null> {
  const [program, data] = await connection.getMultipleAccountsInfo([PROGRAM_ID, programDataAddress()])
  if (!program?.executable || !program.owner.equals(UPGRADEABLE_LOADER_ID)) return null
  if (!data || data.data.length <= HEADER) return null
  const code = data.data.subarray(HEADER)
  const rest = code.subarray(size)
  const authority = data.data[12] === 1 ? new PublicKey(data.data.subarray(13, HEADER)).toBase58() : null
  return {
    sha256: sha256(rest.every((byte) => byte === 0) ? code.subarray(0, size) : code),
    upgradeAuthority: authority,
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
