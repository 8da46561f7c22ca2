import { expect } from 'chai'
import { Keypair, PublicKey, type TransactionInstruction } from '@solana/web3.js'
import { totalsOf } from '../../../packages/sdk/src/ledger/index.ts'
import { keyOf } from '../../support/actors.ts'
import { expectRefused, land, type Call } from '../../support/expect.ts'
import { CouncilModel, type ModelMotion } from '../../support/model-council.ts'
import type { ModelProposal } from '../../support/model-proposals.ts'
import { RecordsModel } from '../../support/model-records.ts'
import { at, RegistryModel, type Names } from '../../support/model-registry.ts'
import { SharesModel } from '../../support/model-shares.ts'
import { withAccount } from '../../support/places.ts'
import { text } from '../../support/read.ts'
import { day } from '../../support/values.ts'
import type { CouncilRef, MotionRef } from '../../support/calls/council.ts'
import type { CancellationRef, ReversalRef } from '../../support/calls/batches.ts'
import type {
  BatchRef,
  ClaimRef,
  MethodologyRef,
  OrganizationRef,
  ProjectRef,
  VerifierRef,
} from '../../support/refs.ts'
import { UnsignedChain } from '../../support/unsigned-chain.ts'
import { World } from '../../support/world.ts'
import { Chance } from './chance.ts'
import { LawWatch } from './law-watch.ts'

/** All accounts are compared with the model after so many steps; those of a step after it. */
const FULL_CHECK = 200

/** An instruction for a motion, and what it does to the model. */
export interface MotionContent {
  instruction: TransactionInstruction
  executor?: PublicKey
  stops: boolean
  act: ModelMotion['act']
  interested?: (organization: number) => boolean
}

/** One random history: the chain, the model, and what was made since the beginning. */
export class Life {
  readonly chain = new UnsignedChain()
  readonly world = new World(this.chain)
  readonly laws = new LawWatch(this.chain)
  readonly chance: Chance
  readonly registry: RegistryModel
  readonly credits: SharesModel
  readonly records: RecordsModel
  councilModel: CouncilModel | null = null
  councilRef: CouncilRef | null = null
  readonly organizations: OrganizationRef[] = []
  readonly verifiers: VerifierRef[] = []
  readonly methodologies: MethodologyRef[] = []
  readonly projects: ProjectRef[] = []
  readonly claims: ClaimRef[] = []
  readonly batches: BatchRef[] = []
  readonly reversals: ReversalRef[] = []
  readonly cancellations: CancellationRef[] = []
  readonly motions: MotionRef[] = []
  readonly concernIds: number[] = []
  /** Where the proposals are that funds paid for. */
  readonly paidBy = new Map<ModelProposal, PublicKey>()
  /** One of these is the end of a project's crediting period. */
  readonly creditingEnds: readonly bigint[] = [day(2026, 7, 20), day(2027, 12, 1)]
  /** A mint that is on the list from the beginning. */
  listed: PublicKey = PublicKey.default
  /** The organizations of the beginning; the last of them is the national authority. */
  readonly founders = 8
  readonly nation = 7
  readonly wallets = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => keyOf(`life wallet ${name}`))
  /** How often each instruction landed, and was refused. */
  readonly landed = new Map<string, number>()
  readonly refused = new Map<string, number>()
  sent = 0
  /** Retirements that landed while everything or something was paused. */
  retiredInPause = 0
  private readonly checks = new Map<string, () => void>()
  private steps = 0

  constructor(seed: number) {
    this.chance = new Chance(seed)
    const { steward, guardian } = this.chain.actors
    this.registry = new RegistryModel(text(steward.publicKey), text(guardian.publicKey), () => this.chain.now)
    this.credits = new SharesModel(this.registry)
    this.records = new RecordsModel(this.registry)
  }

  get council(): CouncilModel {
    if (this.councilModel === null) throw new Error('Found the council first')
    return this.councilModel
  }

  /** Sends a call of which the model foresaw that it lands, or these errors. True: it landed. */
  send(name: string, call: Call, foreseen: Names): boolean {
    const counts = foreseen.length > 0 ? this.refused : this.landed
    counts.set(name, (counts.get(name) ?? 0) + 1)
    this.sent += 1
    try {
      if (foreseen.length > 0) expectRefused(this.chain, call, foreseen)
      else land(this.chain, call)
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      const model = foreseen.length > 0 ? foreseen.join(', ') : 'it lands'
      throw new Error(`${name}, of which the model says: ${model}. The chain says: ${words}`, {
        cause: error,
      })
    }
    return foreseen.length === 0
  }

  /** Has an account compared with the model after every step that names it. */
  watch(address: PublicKey, check: () => void): void {
    this.checks.set(text(address), check)
  }

  /** After a step: the accounts that it named against the model, and now and then all of them. */
  check(): void {
    this.steps += 1
    const touched = this.laws.takeTouched()
    if (this.steps % FULL_CHECK === 0) {
      for (const check of this.checks.values()) check()
      this.laws.checkAll()
    } else for (const address of touched) this.checks.get(address)?.()
  }

  /** At the end of a history: everything against the model, and the ledger alone. */
  finish(): void {
    for (const check of this.checks.values()) check()
    this.laws.checkAll()
    this.laws.checkLedger()
    this.checkTotals()
    expect(this.steps).to.be.greaterThan(0)
  }

  /** What the ledger alone says of each batch is what the model says. */
  private checkTotals(): void {
    const { batches } = totalsOf(this.laws.ledger)
    this.batches.forEach(({ address }, number) => {
      const { issued, retired, retirements, cancelled, bufferCancelled, buffer, nextSerial } = at(
        this.credits.batches,
        number,
      )
      const stated = {
        issued,
        retired,
        retirements,
        cancelled,
        bufferCancelled,
        buffered: buffer,
        nextSerial,
      }
      expect(batches.get(text(address)), 'the ledger against the model').to.include(stated)
    })
  }

  /** The steward, now and then the guardian or a stranger. */
  actor(): string {
    if (this.chance.percent(88)) return this.registry.steward
    return this.chance.percent(60) ? this.registry.guardian : this.stranger
  }

  get stranger(): string {
    return text(this.chain.actors.outsider.publicKey)
  }

  /** Whoever should sign, now and then a stranger. */
  mostly(address: string): string {
    return this.chance.percent(95) ? address : this.stranger
  }

  authorityOf(organization: number): string {
    return this.mostly(at(this.registry.organizations, organization).authority)
  }

  /** True for a project that the next claim is mostly of. */
  prefers(_project: number): boolean {
    return true
  }

  /** What else a council may decide in this history. */
  moreMotions(): MotionContent[] {
    return []
  }

  /** What a claim of a project names as having paid for it; now and then one too few or one too many. */
  namedBy(project: number, start: bigint): ModelProposal[] {
    const named = this.credits.toBeNamed(project, start)
    if (this.paidBy.size === 0 || this.chance.percent(85)) return named
    if (named.length > 0 && this.chance.percent(40)) return named.slice(1)
    const others = this.chance.percent(60) ? this.credits.paidFor(project) : [...this.paidBy.keys()]
    if (others.length === 0) return named
    return [...new Set([...named, this.chance.pick(others)])].slice(0, 4)
  }

  fundedBy(proposals: readonly ModelProposal[]): { proposals?: PublicKey[]; proposalBps?: number[] } {
    if (proposals.length === 0) return {}
    const addresses = proposals.flatMap((proposal) => this.paidBy.get(proposal) ?? [])
    return { proposals: addresses, proposalBps: addresses.map(() => 1_000) }
  }

  /** A number that no other act of this history has. */
  fresh(): number {
    this.numbers += 1
    return this.numbers
  }
  private numbers = 0

  key(address: string): Keypair {
    const { actors } = this.chain
    const known = [...Object.values(actors), ...this.wallets]
    const found = known.find((key) => text(key.publicKey) === address)
    if (found === undefined) throw new Error(`Nobody is ${address}`)
    return found
  }
}

/** The call as another signs it. */
export function by(call: Call, account: string, signer: string): Call {
  return withAccount(call, account, new PublicKey(signer))
}
