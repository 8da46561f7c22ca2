import type { Keypair, PublicKey } from '@solana/web3.js'
import type { LedgerEvent } from '../../packages/sdk/src/ledger/index.ts'
import { keyOf } from '../support/actors.ts'
import { CreditsModel } from '../support/model-credits.ts'
import { FundModel } from '../support/model-fund.ts'
import { eventsOf } from '../support/read.ts'
import type { BatchRef, ClaimRef, PoolRef, ProjectRef, VerifierRef } from '../support/refs.ts'
import { DAY, day } from '../support/values.ts'
import { World } from '../support/world.ts'

const MINIMUM = 100n
const PURSE = 2_000_000n
const METHODOLOGY = { quorum: 2, challengePeriod: 3n * DAY, bufferBps: 700n }
export const CREDITING = { start: day(2025, 6, 1), end: day(2026, 6, 15) }

/** The chain and the model of one random history, at its beginning, and what was made since. */
export class HistoryState {
  readonly world = new World()
  readonly ledger: LedgerEvent[] = []
  readonly credits = new CreditsModel(METHODOLOGY)
  readonly funds = new FundModel(MINIMUM)
  /** Instructions of the program that were sent, landed or refused. */
  sent = 0
  landed = 0
  readonly projects: ProjectRef[] = []
  readonly claims: ClaimRef[] = []
  readonly batches: BatchRef[] = []
  readonly retirements = new Map<number, PublicKey[]>()
  readonly verifiers: VerifierRef[] = []
  readonly pools: PoolRef[] = []
  readonly holders: Keypair[] = []
  readonly wallets = [1, 2, 3, 4].map((number) => keyOf(`history wallet ${number}`))

  constructor() {
    const { world } = this
    world.chain.onLand = (landed) => this.ledger.push(...eventsOf(landed))
    world.registry()
    const { chain } = world
    const { developer, manager } = chain.actors
    const methodology = world.methodology({
      code: 'HISTORY',
      quorum: METHODOLOGY.quorum,
      challengePeriod: METHODOLOGY.challengePeriod,
      bufferBps: Number(METHODOLOGY.bufferBps),
    })
    const other = world.methodology({ code: 'OTHER' })
    const organization = world.organization('DEV', developer, ['developer'])
    const validator = world.organization('VALID', keyOf('history validator'))
    for (const id of [1, 2, 3]) {
      const owner = keyOf(`history owner ${id}`)
      const crediting = { creditingStart: CREDITING.start, creditingEnd: CREDITING.end }
      this.projects.push(world.project({ organization, validator, methodology, id, owner, ...crediting }))
      this.credits.projects.push({
        crediting: CREDITING,
        issuedThrough: 0n,
        issued: 0n,
        open: [],
        claims: 0,
        batches: 0,
        streaks: new Map(),
      })
      this.holders.push(owner)
    }
    this.holders.push(keyOf('history holder 1'), keyOf('history holder 2'))
    for (let number = 0; number < 5; number++) {
      const institution = world.organization(`VER${number}`, keyOf(`history authority ${number}`))
      const person = keyOf(`history person ${number}`)
      const until = chain.now + (number === 3 ? 20n : 900n) * DAY
      const more = { validFrom: chain.now, validUntil: until }
      const inScope = number !== 4
      this.verifiers.push(world.verifier(institution, person, [inScope ? methodology : other], more))
      this.credits.verifiers.push({ organization: number, status: 'active', from: chain.now, until, inScope })
    }
    const money = world.money()
    const rules = { minimumContribution: MINIMUM }
    const fund = world.fund({ money, id: 1, rules, manager: manager.publicKey })
    for (const project of [null, this.projects[0] ?? null]) {
      this.pools.push(world.pool(fund, project))
      this.funds.openPool()
    }
    for (const wallet of this.wallets) {
      for (const pool of this.pools.slice(0, 1)) world.purse(pool, wallet, PURSE)
    }
  }
}
