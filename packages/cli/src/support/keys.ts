import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Keypair } from '@solana/web3.js'
import { CliFailure } from './failure.ts'

/**
 * Reads a keypair as Solana's tools write it: a JSON list of 64 bytes.
 * @throws CliFailure (bad usage) that says what is wrong with the file.
 */
export function readKeypair(file: string): Keypair {
  const advice = 'Name a keypair file, as solana-keygen or this tool writes it: a JSON list of 64 numbers.'
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw CliFailure.usage(`There is no keypair at ${file}. ${advice}`)
  }
  try {
    return Keypair.fromSecretKey(Uint8Array.from(byteList(JSON.parse(text))))
  } catch {
    throw CliFailure.usage(`${file} does not hold a keypair. ${advice}`)
  }
}

/** The keypair of this name, made now if it is not there. Only the owner of the folder can read it. */
export function keypairIn(folder: string, name: string): Keypair {
  const file = join(folder, `${name}.json`)
  if (existsSync(file)) return readKeypair(file)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const keypair = Keypair.generate()
  // Renamed into place, so that a kill never leaves half a key under its name.
  const draft = `${file}.${process.pid}.new`
  writeFileSync(draft, JSON.stringify([...keypair.secretKey]), { mode: 0o600 })
  renameSync(draft, file)
  return keypair
}

function byteList(value: unknown): number[] {
  if (!Array.isArray(value) || value.length !== 64) throw new Error('A secret key has 64 bytes.')
  return value.map((byte: unknown) => {
    if (typeof byte !== 'number' || !Number.isInteger(byte) || byte < 0 || byte > 255) {
      throw new Error('A secret key is a list of bytes.')
    }
    return byte
  })
}
