import type { PublicKey } from '@solana/web3.js'
import * as exits from '../../support/calls/fund-exit.ts'
import { contribute } from '../../support/calls/fund.ts'
import { payMilestone, terminateProposal } from '../../support/calls/payments.ts'
import { approveProposal } from '../../support/calls/proposals.ts'
import type { Call } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import type { FundLife } from './fund-life.ts'

/** Now and then somebody names an account that is another's: refused, whatever the state. */
export const WRONG_ACTS: [number, (life: FundLife) => void][] = [[4, wrongAccount]]

/** Names by which another's account is refused, where nothing else refuses the call before. */
const OF_ANOTHER = [
  'FundAccountMismatch',
  'ProposalPoolMismatch',
  'PayeeAccountRefused',
  'SourceRefused',
  'PoolProjectMismatch',
]

/** An act on the money of a proposal or a pool with one account of another fund in its place. */
function wrongAccount(life: FundLife): void {
  const { chance, chain } = life
  const row = life.choose(life.proposals, (each) => each.model.approvedAt !== 0n)
  if (row === null || row.model.approvedAt === 0n) return
  const others = life.pools.filter((pool) => pool.fund !== row.fund)
  if (others.length === 0) return
  const other = chance.pick(others)
  const pool = chance.pick(row.pools)
  const wallet = life.choose(life.wallets, ({ publicKey }) => pool.model.stakes.has(publicKey.toBase58()))
  if (wallet === null || !pool.model.stakes.has(wallet.publicKey.toBase58())) return
  const stolen = life.person()
  const { proposal, fund } = { proposal: row.ref, fund: other.fund.ref.address }
  const terminate = terminateProposal(chain, { proposal, id: 9_999 })
  const tries: [string, Call, string, PublicKey][] = [
    ['contribute', contribute(chain, { pool: pool.ref, wallet, amount: 5_000n }), 'vault', other.ref.vault],
    ['contribute', contribute(chain, { pool: pool.ref, wallet, amount: 5_000n }), 'fund', fund],
    ['refund', exits.refund({ pool: pool.ref, wallet }), 'vault', other.ref.vault],
    ['refund', exits.refund({ pool: pool.ref, wallet }), 'pool', other.ref.address],
    ['pay_milestone', payMilestone(chain, { proposal }), 'fund', fund],
    ['terminate_proposal', terminate, 'free_vault', other.ref.vault],
    ['terminate_proposal', terminate, 'free_pool', other.ref.address],
    ['approve_proposal', approveProposal(chain, proposal), 'free_pool', other.ref.address],
  ]
  if (row.model.payee !== stolen) {
    const destination = life.purseAddress(row.fund, stolen)
    tries.push(['pay_milestone', payMilestone(chain, { proposal }), 'destination', destination])
  }
  const [name, call, account, address] = chance.pick(tries)
  life.send(name, withAccount(call, account, address), life.names(OF_ANOTHER.concat('NoAccount')))
}
