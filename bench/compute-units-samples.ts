import type { Keypair } from '@solana/web3.js'
import { registryAddress } from '../packages/sdk/src/pdas.ts'
import { keyOf } from '../tests/support/actors.ts'
import * as credits from '../tests/support/calls/credits.ts'
import * as funds from '../tests/support/calls/fund.ts'
import * as registry from '../tests/support/calls/registry.ts'
import { Chain } from '../tests/support/chain.ts'
import { land, type Call } from '../tests/support/expect.ts'
import { asVersion0 } from '../tests/support/layout-v0.ts'
import type { MethodologyRef, OrganizationRef, VerifierRef } from '../tests/support/refs.ts'
import { erase, setProposalCounter } from '../tests/support/tamper.ts'
import {
  createMint,
  giveMoney,
  openAta,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
} from '../tests/support/tokens.ts'
import { World } from '../tests/support/world.ts'

/** Compute units by the name of what was measured. */
export type Samples = Map<string, number[]>

export const MONEY = [
  { name: 'SPL Token (p-token)', program: TOKEN_PROGRAM_ID },
  { name: 'Token-2022', program: TOKEN_2022_PROGRAM_ID },
]

/** One story per round, every account at a new address; each instruction in a transaction of its own. */
export class Sampler {
  readonly samples: Samples = new Map()
  private readonly world = new World()
  private readonly seed: string
  private round = 0

  constructor(seed: string) {
    this.seed = seed
  }

  run(rounds: number): Samples {
    for (this.round = 0; this.round < rounds; this.round++) this.story()
    return this.samples
  }

  private get chain(): Chain {
    return this.world.chain
  }

  private key(name: string): Keypair {
    const key = keyOf(`bench ${this.seed} ${this.round} ${name}`)
    this.chain.svm.airdrop(key.publicKey, 10_000_000_000n)
    return key
  }

  private measure(name: string, call: Call): number {
    const units = Number(land(this.chain, call).units)
    this.add(name, units)
    return units
  }

  private add(name: string, units: number): void {
    this.samples.set(name, [...(this.samples.get(name) ?? []), units])
  }

  private story(): void {
    erase(this.chain, registryAddress())
    this.measure('initialize_registry', registry.initializeRegistry(this.chain))
    this.organizationAlone()
    const code = this.round.toString(36).toUpperCase()
    const methodology = { code: `BENCH-${code}`, revision: 1 }
    const method: MethodologyRef = {
      ...methodology,
      address: this.created(
        'create_methodology',
        registry.createMethodology(this.chain, { ...methodology, bufferBps: 1_000 }),
        3,
      ),
    }
    this.measure('activate_methodology', registry.activateMethodology(this.chain, method))
    const developer = this.organization(`D${code}`, ['developer'])
    const verifiers = ['A', 'B', 'C'].map((letter) => this.verifier(`${letter}${code}`, method))
    this.credits(developer, verifiers, method)
    for (const { name, program } of MONEY) this.fund(name, program)
  }

  /** Measures and returns the address at this place of the instruction's list. */
  private created(name: string, call: Call, place: number) {
    this.measure(name, call)
    const meta = call.instruction.keys[place]
    if (meta === undefined) throw new Error(`${name} has no account ${place}`)
    return meta.pubkey
  }

  private organizationAlone(): void {
    const organization = this.organization(`M${this.round.toString(36).toUpperCase()}`, ['payee'])
    asVersion0(this.chain, organization.address)
    this.measure('migrate_organization', registry.migrateOrganization(this.chain, organization.address))
  }

  private organization(code: string, kinds: ('developer' | 'verifier' | 'payee')[]): OrganizationRef {
    const authority = this.key(`authority ${code}`)
    const call = registry.registerOrganization(this.chain, { code, kinds, authority: authority.publicKey })
    return { code, authority, address: this.created('register_organization', call, 3) }
  }

  private verifier(code: string, methodology: MethodologyRef): VerifierRef {
    const organization = this.organization(code, ['verifier'])
    const person = this.key(`person ${code}`)
    const scope = [methodology.address]
    const call = registry.accreditVerifier(this.chain, { organization, person: person.publicKey, scope })
    const verifier = { organization, person, address: this.created('accredit_verifier', call, 5) }
    this.measure('set_verifier_status', registry.setVerifierStatus(this.chain, verifier, 'suspended'))
    land(this.chain, registry.setVerifierStatus(this.chain, verifier, 'active'))
    return verifier
  }

  private credits(
    organization: OrganizationRef,
    verifiers: VerifierRef[],
    methodology: MethodologyRef,
  ): void {
    const [a, b, validator] = verifiers
    if (a === undefined || b === undefined || validator === undefined) throw new Error('Three verifiers')
    const owner = this.key('owner')
    const register = credits.registerProject(this.chain, {
      ...{ organization, methodology, validator: validator.organization },
      ...{ id: this.round, owner: owner.publicKey },
    })
    const address = this.created('register_project', register, 7)
    const project = { address, id: this.round, organization, methodology, owner }
    const input = { project, id: this.round }
    this.measure('submit_claim', credits.submitClaim(this.chain, input))
    const claim = this.world.claimRef(input)
    this.measure('attest', credits.attest(this.chain, { claim, verifier: a }))
    this.measure('attest (reaches the quorum)', credits.attest(this.chain, { claim, verifier: b }))
    this.measure('open_batch', credits.openBatch(this.chain, claim))
    const batch = credits.batchOf(claim)
    openAta(this.chain, batch.mint, owner.publicKey, TOKEN_2022_PROGRAM_ID)
    this.measure('issue_batch', credits.issueBatch(this.chain, batch))
    this.measure('retire', credits.retire(this.chain, { batch, holder: owner, amount: 5_000n }))
  }

  private fund(name: string, program: (typeof MONEY)[number]['program']): void {
    const money = createMint(this.chain, { program })
    this.measure(`list_mint, ${name}`, registry.listMint(this.chain, money.mint))
    const creator = this.key(`creator ${name}`)
    const address = this.created('create_fund', funds.createFund(this.chain, { money, id: 1, creator }), 4)
    const fund = { address, money, manager: this.chain.actors.manager }
    const pool = funds.poolOf(fund, null)
    this.measure(`open_pool, ${name}`, funds.openPool(this.chain, pool))
    land(this.chain, funds.setFundPause(fund, ['contributions']))
    this.measure('set_fund_pause', funds.setFundPause(fund, []))
    const wallet = this.key(`wallet ${name}`)
    giveMoney(this.chain, money, wallet.publicKey, 1_000_000_000n)
    const gift = () => {
      this.chain.wait(1n)
      return funds.contribute(this.chain, { pool, wallet, amount: 1_000_000n })
    }
    const join = this.measure('join_pool', funds.joinPool(this.chain, pool, wallet))
    const first = this.measure(`contribute into a new account, ${name}`, gift())
    this.add(`first contribution: join_pool + contribute, ${name}`, join + first)
    this.measure(`contribute, no new checkpoint, ${name}`, gift())
    setProposalCounter(this.chain, fund.address, 1n)
    this.measure(`contribute, new checkpoint, ${name}`, gift())
  }
}
