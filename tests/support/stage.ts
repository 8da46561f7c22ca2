import { Keypair, type PublicKey } from '@solana/web3.js'
import { attestationAddress, contributorAddress } from '../../packages/sdk/src/pdas.ts'
import { keyOf } from './actors.ts'
import * as credits from './calls/credits.ts'
import * as funds from './calls/fund.ts'
import * as registry from './calls/registry.ts'
import { Chain } from './chain.ts'
import type { Call } from './expect.ts'
import { asVersion0 } from './layout-v0.ts'
import { quorumOf, registered } from './registered.ts'
import { stageBatches } from './stage-batches.ts'
import { stageClaims } from './stage-claims.ts'
import { stageCouncil } from './stage-council.ts'
import { stageFundRules } from './stage-fund-rules.ts'
import { stageMoney, type MoneyTwin } from './stage-money.ts'
import { stageProjects, twinKey } from './stage-projects.ts'
import { stageRecords } from './stage-records.ts'
import { stageRegistry, stageSuccession } from './stage-registry.ts'
import { createMint, giveMoney } from './tokens.ts'
import { World } from './world.ts'

/** One valid call of every instruction, and for each type of account a second one of another owner. */
export interface Stage {
  /** By the IDL's names; each call lands when nothing has touched the stage. */
  calls: Map<string, StagedCall>
  twins: Record<Twin, PublicKey>
}

export interface StagedCall {
  chain: Chain
  call: Call
  /** In the place of the common ones. */
  twins?: Partial<Record<Twin, PublicKey>>
}

export type Twin =
  | 'address'
  | 'organization'
  | 'verifier'
  | 'methodology'
  | 'project'
  | 'projectKey'
  | 'claim'
  | 'attestation'
  | 'dispute'
  | 'batch'
  | 'reversal'
  | 'cancellation'
  | 'creditMint'
  | 'credits'
  | 'mint'
  | 'source'
  | 'fund'
  | 'pool'
  | 'vault'
  | 'contributor'
  | 'record'
  | 'vouch'
  | 'concern'
  | 'council'
  | 'motion'
  | MoneyTwin

/** Everything stands on one chain, but for the first instruction, the change of a steward, and the councils. */
export function stage(world = new World()): Stage {
  const base = registered({ bufferBps: 1_000 }, world)
  const { organizations, methodology, project } = base
  const { chain } = world
  const { contributor, neighbour, outsider, authorityA } = chain.actors
  const month = (number: number) => ({
    periodStart: BigInt(Date.UTC(2026, number - 1, 1) / 1000),
    periodEnd: BigInt(Date.UTC(2026, number, 1) / 1000),
  })

  const other = otherSide(world)
  const rules = stageFundRules(base)
  const community = stageMoney(base, other)
  const claims = stageClaims(base)
  const batches = stageBatches(base)
  const records = stageRecords(base, other.organization)
  const council = stageCouncil()
  const verified = world.verified({ project, id: 2, ...month(2) }, quorumOf(base))
  const issued = world.issuedBatch(other.secondClaim())

  const money = world.money()
  const fund = world.fund({ money, id: 1 })
  const pool = world.pool(fund)
  world.member(pool, contributor)
  world.member(pool, neighbour)
  const roles = { manager: outsider.publicKey, guardian: outsider.publicKey, creator: outsider }
  const otherFund = { ...world.fund({ money: world.money(), id: 2, ...roles }), manager: outsider }
  const otherPool = world.pool(otherFund)
  const joining = keyOf('stage joining')
  const old = world.organization('OLD', authorityA)
  asVersion0(chain, old.address)
  const unlisted = createMint(chain)
  const empty = new Chain()

  const calls: [string, Call][] = [
    ['register_organization', registry.registerOrganization(chain, { code: 'STAGED' })],
    ['migrate_organization', registry.migrateOrganization(chain, old.address)],
    [
      'accredit_verifier',
      registry.accreditVerifier(chain, {
        organization: organizations.a,
        person: keyOf('stage person').publicKey,
        scope: [methodology.address],
      }),
    ],
    ['set_verifier_status', registry.setVerifierStatus(chain, other.verifier, 'suspended')],
    ['create_methodology', registry.createMethodology(chain, { code: 'STAGED' })],
    ['activate_methodology', registry.activateMethodology(chain, world.draft({ code: 'DRAFT' }))],
    ['list_mint', registry.listMint(chain, unlisted.mint)],
    ...stageRegistry(base),
    ...records.calls,
    ...stageProjects(base),
    ...claims.calls,
    ...batches.calls,
    ['open_batch', credits.openBatch(chain, verified)],
    ['retire', credits.retire(chain, { batch: issued, holder: issued.claim.project.owner, amount: 1_000n })],
    ['create_fund', funds.createFund(chain, { money, id: 50 })],
    ['open_pool', funds.openPool(chain, funds.poolOf(fund, project.address))],
    ['join_pool', funds.joinPool(chain, pool, joining)],
    ['contribute', funds.contribute(chain, { pool, wallet: contributor, amount: 5_000n })],
    ['set_fund_pause', funds.setFundPause(fund, ['payments'])],
  ]
  return {
    calls: new Map<string, StagedCall>([
      ['initialize_registry', { chain: empty, call: registry.initializeRegistry(empty) }],
      ['accept_steward', stageSuccession()],
      ...[...calls, ...rules].map(([name, call]) => [name, { chain, call }] as const),
      ...council.calls.map(([name, call]) => [name, { chain: council.chain, call }] as const),
      ...community.calls.map(([name, call, twins = {}]) => [name, { chain, call, twins }] as const),
    ]),
    twins: {
      address: Keypair.generate().publicKey,
      organization: other.organization.address,
      verifier: other.verifier.address,
      methodology: other.methodology.address,
      project: other.project.address,
      projectKey: twinKey(base, other.project),
      claim: other.batch.claim.address,
      attestation: attestationAddress(other.batch.claim.address, other.verifier.organization.address, 1),
      dispute: claims.dispute,
      ...batches.twins,
      ...records.twins,
      ...council.twins,
      ...community.twins,
      batch: other.batch.address,
      creditMint: other.batch.mint,
      credits: world.ownersCredits(other.batch),
      mint: otherPool.fund.money.mint,
      source: giveMoney(chain, money, neighbour.publicKey, 1n),
      fund: otherPool.fund.address,
      pool: otherPool.address,
      vault: otherPool.vault,
      contributor: contributorAddress(pool.address, neighbour.publicKey),
    },
  }
}

/** A second developer with its own verifier, methodology, project and issued batch. */
function otherSide(world: World) {
  const owner = keyOf('other owner')
  const person = keyOf('other person')
  const organization = world.organization('OTHER', keyOf('other authority'), ['developer', 'verifier'])
  const judge = world.organization('JUDGE', keyOf('judge authority'))
  const methodology = world.methodology({ code: 'OTHER', quorum: 1 })
  const verifier = world.verifier(judge, person, [methodology])
  const validator = world.organization('VALID', keyOf('valid authority'))
  const project = world.project({ organization, validator, methodology, id: 1, owner })
  const batch = world.issuedBatch(world.verified({ project, id: 1 }, [verifier]))
  const secondClaim = () => {
    const second = world.project({ organization, validator, methodology, id: 2, owner })
    return world.verified({ project: second, id: 1 }, [verifier])
  }
  return { organization, methodology, verifier, project, batch, secondClaim }
}
