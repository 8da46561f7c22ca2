import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Keypair, PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import fc from 'fast-check'
import { base58, fromBase58 } from '../../packages/sdk/src/base58.ts'
import { EVENT_AUTHORITY_ADDRESS, PROGRAM_ADDRESS } from '../../packages/sdk/src/layout/program-layout.ts'
import { eventAuthorityAddress, PROGRAM_ID } from '../../packages/sdk/src/pdas.ts'
import { IDL } from '../../packages/sdk/src/program.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

describe('SDK: layout', () => {
  it('is what the IDL gives', async () => {
    await run('node', ['packages/sdk/scripts/layouts.mjs', '--check'], { cwd: root })
  })

  it('knows the program and who signs its events', () => {
    expect(PROGRAM_ADDRESS).to.equal(IDL.address)
    expect(EVENT_AUTHORITY_ADDRESS).to.equal(eventAuthorityAddress().toBase58())
    expect(PROGRAM_ID.toBase58()).to.equal(PROGRAM_ADDRESS)
  })

  it('writes base58 as web3.js does, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        expect(base58(bytes)).to.equal(new PublicKey(bytes).toBase58())
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(fromBase58(base58(bytes))).to.deep.equal(bytes)
      }),
    )
    expect(base58(new Uint8Array(3))).to.equal('111')
    expect(base58(Keypair.generate().publicKey.toBytes())).to.match(/^[1-9A-HJ-NP-Za-km-z]{32,44}$/)
    expect(() => fromBase58('0OIl')).to.throw('base58')
  })

  it('reads accounts, events, errors and amounts without a chain library', async () => {
    for (const door of ['accounts.ts', 'amounts.ts', 'enums.ts', 'errors.ts', 'ledger/index.ts']) {
      const found = await packagesBehind(door)
      expect(
        [...found].filter((name) => !name.startsWith('@noble/')),
        door,
      ).to.deep.equal([])
    }
  })

  it('signs without Anchor: only program.ts imports it', async () => {
    expect([...(await packagesBehind('index.ts'))])
      .to.include('@solana/web3.js')
      .and.not.include('@coral-xyz/anchor')
    expect([...(await packagesBehind('program.ts'))]).to.include('@coral-xyz/anchor')
  })
})

/** Packages that a module needs as soon as it is loaded, through all the files it imports. */
async function packagesBehind(door: string): Promise<Set<string>> {
  const packages = new Set<string>()
  const files = [new URL(`../../packages/sdk/src/${door}`, import.meta.url)]
  const seen = new Set<string>()
  for (const file of files) {
    if (seen.has(file.href)) continue
    seen.add(file.href)
    const source = await readFile(file, 'utf8')
    const imports = source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)
    for (const [, target = ''] of imports) {
      if (target.startsWith('.')) files.push(new URL(target, file))
      else packages.add(target)
    }
  }
  return packages
}
