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

/** A story on a chain of its own, and beside it every instruction of the program on the stage's chains. */
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
  const written = new Map<string, [Chain, PublicKey]>()
  const follow = (chain: Chain, number: number) => {
    chain.onLand = (done) => {
      landed.push(done)
      const keys = done.transaction.instructions.flatMap((instruction) => instruction.keys)
      for (const { pubkey, isWritable } of keys) {
        if (isWritable) written.set(`${number} ${pubkey.toBase58()}`, [chain, pubkey])
      }
    }
  }
  const world = new World()
  follow(world.chain, 0)
  const calls = [...stage(world).calls.values()]
  for (const [number, chain] of [...new Set(calls.map((call) => call.chain))].entries()) {
    if (chain !== world.chain) follow(chain, number + 1)
  }
  for (const { chain, call } of calls) land(chain, call)
  return { landed, accounts: [...written.values()].flatMap(([chain, address]) => recordAt(chain, address)) }
}

/** The account's name and bytes, where it is one of the program. */
function recordAt(chain: Chain, address: PublicKey): Array<[AccountName, Uint8Array]> {
  const account = chain.account(address)
  if (account === null || !account.owner.equals(PROGRAM_ID)) return []
  const name = accountNameOf(account.data)
  return name === null ? [] : [[name, account.data]]
}
