import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ARTIFACT } from '../../tests/support/chain.ts'
import { playWideLedger, type WideLedger } from './ledger.ts'

const FOLDER = fileURLToPath(new URL('../../target/bench', import.meta.url))
const PLAY = fileURLToPath(new URL('./ledger.ts', import.meta.url))

/** The ledger of so many entries: played once for each program and each way to play it, and kept in target/bench. */
export function wideLedger(entries: number): WideLedger {
  const version = createHash('sha256').update(readFileSync(ARTIFACT)).update(readFileSync(PLAY)).digest('hex')
  const file = join(FOLDER, `ledger-${entries}-${version.slice(0, 16)}.json`)
  if (!existsSync(file)) {
    console.log(`Playing ${entries} entries in the virtual machine, once; this takes some minutes.`)
    const played = playWideLedger(entries, (count) => console.log(`  ${count} entries`))
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(file, JSON.stringify(played))
  }
  // The boundary: this file wrote it.
  return JSON.parse(readFileSync(file, 'utf8')) as WideLedger
}
