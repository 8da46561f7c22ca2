import { PublicKey } from '@solana/web3.js'
import * as credits from '../../support/calls/credits.ts'
import * as funds from '../../support/calls/fund.ts'
import * as registry from '../../support/calls/registry.ts'
import { Chain, type Landed } from '../../support/chain.ts'
import { land } from '../../support/expect.ts'
import { quorumOf, registered } from '../../support/registered.ts'
import type { BatchRef, PoolRef } from '../../support/refs.ts'
import { stage } from '../../support/stage.ts'
import { World } from '../../support/world.ts'
import { type AccountName, accountNameOf } from '../../../packages/sdk/src/accounts.ts'
import {
  attestationAddress,
  contributorAddress,
  listedMintAddress,
  PROGRAM_ID,
  registryAddress,
  retirementAddress,
} from '../../../packages/sdk/src/pdas.ts'

/** A story on a chain of its own, and beside it every instruction of the program on the stage's chain. */
export interface Flow {
  chain: Chain
  landed: Landed[]
  batch: BatchRef
  pool: PoolRef
  /** One account of each kind, at its richest. */
  accounts: Array<[AccountName, PublicKey]>
  /** Every instruction once, with what it needed, and every account that these wrote. */
  staged: { landed: Landed[]; accounts: Array<[AccountName, Uint8Array]> }
}

export function playFlow(): Flow {
  const chain = new Chain()
  const landed: Landed[] = []
  chain.onLand = (done) => landed.push(done)
  const world = new World(chain)
  const scene = registered({ bufferBps: 1_000, effect: 'storage' }, world)
  const { project, verifiers, organizations } = scene
  const { owner, contributor, neighbour } = chain.actors

  const refused = world.claim({ project, id: 1 })
  for (const verifier of quorumOf(scene)) {
    land(chain, credits.attest(chain, { claim: refused, verifier, verdict: 'reject', quantity: 0n }))
  }
  const claim = world.verified({ project, id: 2, evidenceRoot: new Uint8Array(32).fill(7) }, quorumOf(scene))
  const batch = world.issuedBatch(claim)
  land(chain, credits.retire(chain, { batch, holder: owner, id: 1n, amount: 250n }))
  const named = { kind: 'name', name: 'Zürich school' } as const
  land(
    chain,
    credits.retire(chain, { batch, holder: owner, id: 2n, amount: 1n, beneficiary: named, country: 'CH' }),
  )
  const hashed = { kind: 'hash', hash: new Uint8Array(32).fill(9) } as const
  land(chain, credits.retire(chain, { batch, holder: owner, id: 3n, amount: 2n, beneficiary: hashed }))
  land(chain, registry.setVerifierStatus(chain, verifiers.c, 'suspended'))

  const fund = world.fund({ money: world.money({ freezable: true }), id: 1 })
  const pool = world.pool(fund)
  const earmarked = world.pool(fund, project)
  for (const wallet of [contributor, neighbour]) world.member(pool, wallet)
  land(chain, funds.contribute(chain, { pool, wallet: contributor, amount: 5_000n }))
  land(chain, funds.contribute(chain, { pool, wallet: neighbour, amount: 1_234n }))
  land(chain, funds.contribute(chain, { pool, wallet: contributor, amount: 7_000n }))
  land(chain, funds.setFundPause(fund, ['contributions', 'payments']))

  return {
    staged: playStage(),
    chain,
    landed,
    batch,
    pool,
    accounts: [
      ['Registry', registryAddress()],
      ['Organization', organizations.a.address],
      ['Verifier', verifiers.c.address],
      ['Methodology', scene.methodology.address],
      ['ListedMint', listedMintAddress(fund.money.mint)],
      ['Project', project.address],
      ['Claim', refused.address],
      ['Claim', claim.address],
      ['Attestation', attestationAddress(claim.address, organizations.a.address, 1)],
      ['Batch', batch.address],
      ['Retirement', retirementAddress(batch.address, owner.publicKey, 1n)],
      ['Retirement', retirementAddress(batch.address, owner.publicKey, 2n)],
      ['Retirement', retirementAddress(batch.address, owner.publicKey, 3n)],
      ['Fund', fund.address],
      ['Pool', pool.address],
      ['Pool', earmarked.address],
      ['Contributor', contributorAddress(pool.address, contributor.publicKey)],
    ],
  }
}

function playStage(): Flow['staged'] {
  const landed: Landed[] = []
  const world = new World()
  world.chain.onLand = (done) => landed.push(done)
  for (const { chain, call } of stage(world).calls.values()) if (chain === world.chain) land(chain, call)
  const written = new Set(
    landed.flatMap(({ transaction }) =>
      transaction.instructions.flatMap(({ keys }) =>
        keys.filter(({ isWritable }) => isWritable).map(({ pubkey }) => pubkey.toBase58()),
      ),
    ),
  )
  const accounts = [...written].flatMap((address): Array<[AccountName, Uint8Array]> => {
    const account = world.chain.account(new PublicKey(address))
    if (account === null || !account.owner.equals(PROGRAM_ID)) return []
    const name = accountNameOf(account.data)
    return name === null ? [] : [[name, account.data]]
  })
  return { landed, accounts }
}
