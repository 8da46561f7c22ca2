import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Keypair } from '@solana/web3.js'
import { expect } from 'chai'
import { openChain } from '../../packages/localnet/src/chain/open.ts'
import { readTransaction } from '../../packages/localnet/src/chain/wire.ts'

describe('the clock of the embedded chain', () => {
  const ledgerDir = mkdtempSync(join(tmpdir(), 'groundtruth-clock-'))
  after(() => rmSync(ledgerDir, { recursive: true }))

  const open = (now: () => number) =>
    openChain({ ledgerDir, slotMs: 400, programs: [], upgradePrograms: true, now }).chain

  it('goes on from its last slot and time when the clock of the computer went back', async () => {
    const start = 1_800_000_000_000
    let now = start
    const first = open(() => now)
    now += 4_000_000
    first.seal(first.slot)
    const blockhash = first.blockhashes.of(first.slot - 1)
    const airdrop = first.faucet.transfer(Keypair.generate().publicKey.toBase58(), 1_000_000n, blockhash)
    await first.submit(readTransaction(airdrop), true)
    const { slot } = first
    const time = first.clock.unixTimeOf(slot)
    expect(slot).to.equal(10_002)
    first.journal.close()

    now = start - 3_600_000
    const second = open(() => now)
    expect(second.slot).to.be.within(slot, slot + 1)
    expect(second.clock.unixTimeOf(second.slot)).to.be.within(time, time + 1)
    now += 40_000
    expect(second.slot).to.be.within(slot + 100, slot + 101)
    expect(second.clock.unixTimeOf(second.slot)).to.be.within(time + 40, time + 41)
    expect(second.clock.unixTimeOf(slot)).to.equal(time)
    second.journal.close()
  })
})
