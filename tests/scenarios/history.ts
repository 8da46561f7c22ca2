import { expect } from 'chai'
import { createBurnInstruction, createTransferCheckedInstruction } from '@solana/spl-token'
import type { Keypair, PublicKey } from '@solana/web3.js'
import { findGaps, totalsOf, type LedgerEvent } from '../../packages/sdk/src/ledger/index.ts'
import { contributorAddress, retirementAddress } from '../../packages/sdk/src/pdas.ts'
import { keyOf } from '../support/actors.ts'
import * as credits from '../support/calls/credits.ts'
import * as funds from '../support/calls/fund.ts'
import { setVerifierStatus } from '../support/calls/registry.ts'
import { expectRefused, land, type Call } from '../support/expect.ts'
import { expectLaw1, expectLaws2And5 } from '../support/laws.ts'
import { at, CreditsModel } from '../support/model-credits.ts'
import { FundModel } from '../support/model-fund.ts'
import { eventsOf, read, text } from '../support/read.ts'
import type { BatchRef, ClaimRef, PoolRef, ProjectRef, VerifierRef } from '../support/refs.ts'
import { setProposalCounter } from '../support/tamper.ts'
import { amountIn, ataOf, mintInto, openAta, supplyOf, TOKEN_2022_PROGRAM_ID } from '../support/tokens.ts'
import { DAY, day, hashOf } from '../support/values.ts'
import { World } from '../support/world.ts'

const MINIMUM = 100n
const PURSE = 2_000_000n
const METHODOLOGY = { quorum: 2, challengePeriod: 3n * DAY, bufferBps: 700n }
const CREDITING = { start: day(2025, 6, 1), end: day(2026, 6, 15) }

/** One random history: every step goes to the chain and to the model, and both are compared after it. */
export class History {
  readonly world = new World()
  private readonly ledger: LedgerEvent[] = []
  readonly credits = new CreditsModel(METHODOLOGY)
  readonly funds = new FundModel(MINIMUM)
  /** Instructions of the program that were sent, landed or refused. */
  sent = 0
  landed = 0
  private readonly projects: ProjectRef[] = []
  private readonly claims: ClaimRef[] = []
  private readonly batches: BatchRef[] = []
  private readonly retirements = new Map<number, PublicKey[]>()
  private readonly verifiers: VerifierRef[] = []
  private readonly pools: PoolRef[] = []
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

  private get chain() {
    return this.world.chain
  }

  /** Sends a call and compares with what the model foresaw: landed, or one of these errors. */
  private send(call: Call, foreseen: string[]): void {
    this.sent += 1
    if (foreseen.length > 0) return void expectRefused(this.chain, call, foreseen)
    land(this.chain, call)
    this.landed += 1
  }

  wait(seconds: bigint): void {
    this.chain.wait(seconds)
  }

  submit(project: number, startDay: number, days: number, quantity: bigint, evidence: number): void {
    const start = CREDITING.start + BigInt(startDay) * DAY
    const period = { start, end: start + BigInt(days) * DAY }
    const root = hashOf(`history evidence ${evidence}`)
    const input = {
      project: at(this.projects, project),
      id: this.sent,
      quantity,
      evidenceRoot: root,
      periodStart: period.start,
      periodEnd: period.end,
    }
    const foreseen = this.credits.submitClaim(project, period, quantity, text(root), this.chain.now)
    this.send(credits.submitClaim(this.chain, input), foreseen)
    if (foreseen.length === 0) this.claims.push(this.world.claimRef(input))
  }

  attest(pick: number, verifier: number, accepts: boolean, permille: number): void {
    const number = this.pickClaim(pick)
    if (number === null) return
    const claim = at(this.claims, number)
    const quantity = accepts ? (claim.quantity * BigInt(permille)) / 1_000n : 0n
    const foreseen = this.credits.attest(number, verifier, accepts, quantity, this.chain.now)
    const verdict = accepts ? 'accept' : 'reject'
    const input = { claim, verifier: at(this.verifiers, verifier), verdict, quantity } as const
    this.send(credits.attest(this.chain, input), foreseen)
  }

  openBatch(pick: number): void {
    const number = this.pickClaim(pick)
    if (number === null) return
    const claim = at(this.claims, number)
    const foreseen = this.credits.openBatch(number)
    this.send(credits.openBatch(this.chain, claim), foreseen)
    if (foreseen.length > 0) return
    const batch = credits.batchOf(claim)
    this.batches.push(batch)
    for (const { publicKey } of this.holders)
      openAta(this.chain, batch.mint, publicKey, TOKEN_2022_PROGRAM_ID)
  }

  issue(pick: number): void {
    this.withBatch(pick, (number, batch) => {
      const owner = text(batch.claim.project.owner.publicKey)
      const foreseen = this.credits.issueBatch(number, owner, this.chain.now)
      this.send(credits.issueBatch(this.chain, batch), foreseen)
    })
  }

  retire(pick: number, holder: number, permille: number): void {
    this.withBatch(pick, (number, batch) => {
      const wallet = at(this.holders, this.rich(number, holder))
      const amount = this.part(number, wallet, permille)
      const foreseen = this.credits.retire(number, text(wallet.publicKey), amount)
      const id = BigInt(this.sent)
      this.send(credits.retire(this.chain, { batch, holder: wallet, amount, id }), foreseen)
      if (foreseen.length > 0) return
      const address = retirementAddress(batch.address, wallet.publicKey, id)
      this.retirements.set(number, [...(this.retirements.get(number) ?? []), address])
    })
  }

  /** Moves or burns credits by the token program alone. */
  around(pick: number, from: number, to: number | null, permille: number): void {
    this.withBatch(pick, (number, batch) => {
      const [source, target] = [
        at(this.holders, this.rich(number, from)),
        to === null ? null : at(this.holders, to),
      ]
      const amount = this.part(number, source, Math.min(permille, 1_000))
      if (amount === 0n || source === target) return
      const [account, owner] = [credits.creditAccount(batch, source.publicKey), source.publicKey]
      if (target === null) {
        this.credits.burn(number, text(owner), amount)
        const burn = createBurnInstruction(account, batch.mint, owner, amount, [], TOKEN_2022_PROGRAM_ID)
        return void this.chain.send(burn, [source])
      }
      this.credits.transfer(number, text(owner), text(target.publicKey), amount)
      const goal = credits.creditAccount(batch, target.publicKey)
      const program = TOKEN_2022_PROGRAM_ID
      const move = createTransferCheckedInstruction(account, batch.mint, goal, owner, amount, 3, [], program)
      this.chain.send(move, [source])
    })
  }

  setStatus(verifier: number, status: 'active' | 'suspended'): void {
    const person = at(this.credits.verifiers, verifier)
    const foreseen = person.status === status ? ['StatusChangeInvalid'] : []
    person.status = status
    this.send(setVerifierStatus(this.chain, at(this.verifiers, verifier), status), foreseen)
  }

  join(pool: number, wallet: number): void {
    const key = at(this.wallets, wallet)
    const foreseen = this.funds.join(pool, text(key.publicKey))
    this.send(funds.joinPool(this.chain, at(this.pools, pool), key), foreseen)
  }

  contribute(pool: number, wallet: number, amount: bigint): void {
    const target = at(this.pools, pool)
    const key = at(this.wallets, wallet)
    const { mint, program } = target.fund.money
    const purse = amountIn(this.chain, ataOf(mint, key.publicKey, program))
    const foreseen = this.funds.contribute(pool, text(key.publicKey), amount, purse, this.chain.slot)
    const names = foreseen.flatMap((name) => (name === 'NoAccount' ? ['AccountDataTooSmall'] : [name]))
    this.send(funds.contribute(this.chain, { pool: target, wallet: key, amount }), names)
  }

  donate(pool: number, amount: bigint): void {
    const target = at(this.pools, pool)
    mintInto(this.chain, target.fund.money, target.vault, amount)
    at(this.funds.pools, pool).donated += amount
  }

  pause(paused: boolean): void {
    this.funds.paused = paused
    const { fund } = at(this.pools, 0)
    this.send(funds.setFundPause(fund, paused ? ['contributions'] : []), [])
  }

  /** A proposal is made: the counter moves, as the instruction of a later room will move it. */
  propose(): void {
    this.funds.counter += 1
    setProposalCounter(this.chain, at(this.pools, 0).fund.address, BigInt(this.funds.counter))
  }

  /** The laws, and every account against the model. */
  check(): void {
    this.batches.forEach((batch, number) => this.checkBatch(batch, number))
    this.pools.forEach((pool, number) => this.checkPool(pool, number))
    this.projects.forEach((project, number) => {
      const { issued, issuedThrough, open, claims, batches } = at(this.credits.projects, number)
      const account = read(this.chain, 'Project', project.address)
      expect(account).to.include({ issued, issuedThrough, claims, batches })
      expect(account.openPeriods).to.have.deep.members(open)
    })
    this.claims.forEach((claim, number) => {
      const { status, accepted, challengeEnds, verdicts } = at(this.credits.claims, number)
      const account = read(this.chain, 'Claim', claim.address)
      const expected = { status, acceptedQuantity: accepted, challengeEndsAt: challengeEnds }
      expect(account).to.include({ ...expected, attestationCount: verdicts.length })
    })
  }

  /** The ledger alone, without an account: no event is missing, and every stated total is the sum before it. */
  checkLedger(): void {
    expect(findGaps(this.ledger), 'gaps in the ledger').to.deep.equal([])
    const totals = totalsOf(this.ledger)
    expect(totals.disagreements, 'totals that are not the sum').to.deep.equal([])
    this.pools.forEach((pool, number) => {
      const { balance, units, contributed, contributions } = at(this.funds.pools, number)
      expect(totals.pools.get(text(pool.address))).to.include({ balance, units, contributed, contributions })
    })
    this.batches.forEach((batch, number) => {
      const { issued, retired, buffer, nextSerial } = at(this.credits.batches, number)
      expect(totals.batches.get(text(batch.address))).to.include({
        issued,
        retired,
        buffered: buffer,
        nextSerial,
      })
    })
  }

  private checkBatch(batch: BatchRef, number: number): void {
    const model = at(this.credits.batches, number)
    expectLaw1(this.chain, batch, this.retirements.get(number) ?? [], model.destroyed)
    expect(read(this.chain, 'Batch', batch.address)).to.include({
      ...{ issued: model.issued, accepted: model.accepted, buffered: model.buffer },
      ...{ retired: model.retired, nextSerial: model.nextSerial, retirements: BigInt(model.ranges.length) },
    })
    const held = [...model.held.values()].reduce((sum, each) => sum + each, 0n)
    expect(supplyOf(this.chain, batch.mint)).to.equal(held + model.buffer)
    expect(amountIn(this.chain, batch.buffer)).to.equal(model.buffer)
    for (const { publicKey } of this.holders) {
      const amount = this.credits.held(number, text(publicKey))
      expect(amountIn(this.chain, credits.creditAccount(batch, publicKey))).to.equal(amount)
    }
  }

  private checkPool(pool: PoolRef, number: number): void {
    const model = at(this.funds.pools, number)
    const members = this.wallets.filter(({ publicKey }) => model.stakes.has(text(publicKey)))
    const addresses = members.map(({ publicKey }) => contributorAddress(pool.address, publicKey))
    expectLaws2And5(this.chain, pool, addresses)
    const { balance, units, contributed, contributions } = model
    expect(read(this.chain, 'Pool', pool.address)).to.include({ balance, units, contributed, contributions })
    expect(amountIn(this.chain, pool.vault)).to.equal(balance + model.donated)
    members.forEach(({ publicKey }, index) => {
      const stake = model.stakes.get(text(publicKey))
      const account = read(this.chain, 'Contributor', at(addresses, index))
      expect(account).to.include({ units: stake?.units, contributed: stake?.contributed })
      const rows = account.checkpoints.map(({ counter, units, unitsBefore, slot }) => ({
        ...{ counter, units, before: unitsBefore, slot },
      }))
      expect(rows).to.deep.equal(stake?.checkpoints)
    })
  }

  private pickClaim(pick: number): number | null {
    return this.claims.length === 0 ? null : this.claims.length - 1 - (pick % Math.min(this.claims.length, 6))
  }

  private withBatch(pick: number, act: (number: number, batch: BatchRef) => void): void {
    if (this.batches.length === 0) return
    const number = this.batches.length - 1 - (pick % Math.min(this.batches.length, 4))
    act(number, at(this.batches, number))
  }

  /** Four times of five a holder who has something to move, where there is one. */
  private rich(batch: number, holder: number): number {
    const has = (index: number) => this.credits.held(batch, text(at(this.holders, index).publicKey)) > 0n
    if (this.sent % 5 === 0 || has(holder)) return holder
    const found = this.holders.findIndex((_, index) => has(index))
    return found === -1 ? holder : found
  }

  private part(batch: number, holder: Keypair, permille: number): bigint {
    return (this.credits.held(batch, text(holder.publicKey)) * BigInt(permille)) / 1_000n
  }
}
