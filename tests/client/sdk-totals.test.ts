import { readFileSync } from 'node:fs'
import { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { decodeAccount } from '../../packages/sdk/src/accounts.ts'
import { EVENTS } from '../../packages/sdk/src/layout/program-layout.ts'
import { decodeEvents, findGaps, type LedgerEvent, totalsOf } from '../../packages/sdk/src/ledger/index.ts'
import { playCreditLives } from '../server/support/credit-lives.ts'
import { Chain } from '../support/chain.ts'
import { responseOf } from '../support/response.ts'
import { World } from '../support/world.ts'

/** Units that the story burns past the program and leaves unsettled, in the batch that it calls `used`. */
const UNSETTLED = 5n

describe('SDK: totals of credits', () => {
  const chain = new Chain()
  const events: LedgerEvent[] = []
  chain.onLand = (landed) => events.push(...decodeEvents(responseOf(landed)))
  const lives = playCreditLives(new World(chain))
  const totals = totalsOf(events)

  it('are stated by every event as the events before it come to', () => {
    expect(totals.disagreements).to.deep.equal([])
    expect(findGaps(events)).to.deep.equal([])
  })

  it("are those of every batch, what its mint's supply has lost outside the program apart", () => {
    expect(totals.batches.size).to.equal(4)
    for (const [address, { supply, ...rest }] of totals.batches) {
      expect(decodeAccount('Batch', chain.require(new PublicKey(address)).data)).to.deep.include(rest)
      const { data } = chain.require(new PublicKey(rest.mint))
      const held = new DataView(data.buffer, data.byteOffset).getBigUint64(36, true)
      expect(supply - held).to.equal(address === lives.used.address.toBase58() ? UNSETTLED : 0n)
      const gone = rest.retired + rest.cancelled + rest.destroyed + rest.bufferCancelled
      expect(supply + gone).to.equal(rest.issued)
    }
  })

  it('are those of every reversal, project and organization', () => {
    expect([...totals.reversals.values()].map(({ kind }) => kind)).to.deep.equal(['loss', 'invalidation'])
    for (const [address, sums] of totals.reversals)
      expect(decodeAccount('Reversal', chain.require(new PublicKey(address)).data)).to.include(sums)
    for (const [address, { retired: _, ...sums }] of totals.projects)
      expect(decodeAccount('Project', chain.require(new PublicKey(address)).data)).to.include(sums)
    for (const [address, sums] of totals.organizations)
      expect(decodeAccount('Organization', chain.require(new PublicKey(address)).data)).to.include(sums)
    const { organization } = lives.invalidated.claim.project
    expect(totals.organizations.get(organization.address.toBase58())).to.deep.equal({ owing: 1 })
  })

  it('differ where a line is missing', () => {
    for (const name of ['BufferDrawn', 'CreditsCancelled'] as const) {
      const at = events.findIndex((event) => event.name === name)
      const short = totalsOf(events.filter((_, index) => index !== at))
      expect(short.disagreements, name).not.to.have.lengthOf(0)
    }
  })
})

describe('docs/ledger.md', () => {
  it('lists every event of the program once', () => {
    const text = readFileSync(new URL('../../docs/ledger.md', import.meta.url), 'utf8')
    const listed = [...text.matchAll(/^\| (?:registry|credits|records|council|fund) +\| `(\w+)`/gm)].map(
      ([, name]) => name,
    )
    expect(listed.sort()).to.deep.equal(Object.keys(EVENTS).sort())
  })
})
