import {
  awardAddress,
  batchAddress,
  contributorAddress,
  creditClaimAddress,
  deliveryAddress,
  escrowAddress,
  expenseAddress,
  moneyBackAddress,
  reclaimAddress,
  retirementAddress,
} from '@groundtruth/sdk'
import { getAccount, TOKEN_2022_PROGRAM_ID } from '@solana/spl-token'
import type { Connection, PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { contentFolder, type People } from '../../packages/cli/src/index.ts'
import { Scene } from '../../packages/cli/src/story/scene.ts'
import { proposalByKey, type ProposalKey } from '../../samples/story.ts'
import { account, playedOf } from './story-checks.ts'

const of = playedOf(false)
const sceneOf = (people: People) => new Scene(people, contentFolder(people.folder), false)
const sum = (rows: readonly { amount: bigint }[]) => rows.reduce((total, { amount }) => total + amount, 0n)
const held = async (connection: Connection, address: PublicKey) =>
  (await getAccount(connection, address, 'processed', TOKEN_2022_PROGRAM_ID)).amount

/** The inverters: paid after proof, accounted for to the last unit, and the share of credits that came of them. */
export async function expectLoopClosed(connection: Connection, people: People): Promise<void> {
  const scene = sceneOf(people)
  const address = scene.proposal('inverters')
  const total = sum(proposalByKey('inverters').milestones)
  const proposal = await account(connection, 'Proposal', address)
  const disallowed = await account(connection, 'Expense', expenseAddress(address, 2))
  const returned = sum(of('return').filter((act) => act.proposal === 'inverters'))
  expect(proposal).to.deep.include({ status: 'completed', total, paid: total, returned, released: 0n })
  expect(proposal).to.deep.include({
    accepted: total - returned,
    disallowed: disallowed.amount,
    reported: 0n,
  })
  expect(proposal.milestones.map(({ status }) => status)).to.deep.equal(['paid', 'paid'])
  expect(disallowed.status).to.equal('disallowed')
  expect(await held(connection, escrowAddress(address))).to.equal(0n)
  const award = await account(connection, 'Award', awardAddress(address, 1))
  expect(award).to.deep.include({ spent: award.amount, method: 'open' })

  const claim = await account(connection, 'Claim', scene.claim('solar-2026-q2'))
  expect(claim.proposals).to.deep.equal([address.toBase58()])
  const batch = batchAddress(scene.claim('solar-2026-q2'))
  const [share, ...others] = (await account(connection, 'Batch', batch)).shares
  expect(others).to.deep.equal([])
  expect(share).to.deep.include({ proposal: address.toBase58(), amount: 60_000n })

  const [part] = proposal.pools
  let claimed = 0n
  for (const { contributor, pool: purse } of of('claim-credits')) {
    const pool = scene.pool('power', purse === 'free' ? undefined : purse)
    const holding = contributorAddress(pool, scene.key(contributor))
    const units = (await account(connection, 'Contributor', holding)).checkpoints.findLast(
      ({ counter }) => counter <= proposal.drawnSnapshot,
    )?.units
    const { amount } = await account(connection, 'CreditClaim', creditClaimAddress(batch, address, holding))
    expect(amount, contributor).to.equal((60_000n * (units ?? 0n)) / (part?.drawnUnits ?? 1n))
    claimed += amount
  }
  expect(share?.claimed).to.equal(claimed)
  expect(await held(connection, scene.shareVault('solar-2026-q2'))).to.equal(60_000n - claimed)

  const [retired] = of('retire').filter(({ holder }) => holder === 'contributor02')
  if (retired === undefined) throw new Error('No contributor of the story uses credits.')
  const id = BigInt(retired.at)
  const used = await account(
    connection,
    'Retirement',
    retirementAddress(batch, scene.key('contributor02'), id),
  )
  expect(used).to.deep.include({ batch: batch.toBase58(), amount: retired.amount })
  expect(used.beneficiary).to.equal(retired.beneficiary)
}

/** One defeated, with its deposit back; one ended after both pools had given to it. */
export async function expectFailedProposals(connection: Connection, people: People): Promise<void> {
  const scene = sceneOf(people)
  const defeated = await account(connection, 'Proposal', scene.proposal('visitors'))
  expect(defeated).to.deep.include({ status: 'defeated', deposit: 0n, escrow: null, paid: 0n })
  expect(defeated.tally.weightAgainst > defeated.tally.weightFor).to.equal(true)

  const address = scene.proposal('plots')
  const total = sum(proposalByKey('plots').milestones)
  const ended = await account(connection, 'Proposal', address)
  expect(ended).to.deep.include({ status: 'terminated', released: total, paid: 0n })
  expect(ended.pools.every(({ drawn, released }) => drawn > 0n && drawn === released)).to.equal(true)
  expect(await held(connection, escrowAddress(address))).to.equal(0n)
  const back = moneyBackAddress(address, 1)
  const { amounts, claimed } = await account(connection, 'MoneyBack', back)
  expect(amounts).to.deep.equal(ended.pools.map(({ drawn }) => drawn))
  const reclaimed = of('reclaim').filter(({ proposal }) => proposal === 'plots')
  for (const [row, purse] of (['forest', 'free'] as const).entries()) {
    const pool = scene.pool('woodland', purse === 'free' ? undefined : purse)
    const parts = await Promise.all(
      reclaimed
        .filter((act) => act.pool === purse)
        .map(({ contributor }) =>
          account(
            connection,
            'Reclaim',
            reclaimAddress(back, contributorAddress(pool, scene.key(contributor))),
          ),
        ),
    )
    expect(parts).to.have.lengthOf(1)
    expect(claimed[row]).to.equal(sum(parts))
    expect((await account(connection, 'Pool', pool)).reclaimable).to.equal((amounts[row] ?? 0n) - sum(parts))
  }
}

export async function expectWaiting(connection: Connection, people: People): Promise<void> {
  const scene = sceneOf(people)
  const read = (key: ProposalKey) => account(connection, 'Proposal', scene.proposal(key))
  const voting = await read('battery')
  expect(voting).to.deep.include({ status: 'voting' })
  expect(voting.tally.voters).to.equal(2)
  const nursery = await read('nursery')
  const total = sum(proposalByKey('nursery').milestones)
  expect(nursery).to.deep.include({ status: 'in-delivery', paid: 0n })
  expect(await held(connection, escrowAddress(scene.proposal('nursery')))).to.equal(total)
  const delivery = await account(connection, 'Delivery', deliveryAddress(scene.proposal('nursery'), 0, 1))
  expect(delivery.status).to.equal('submitted')
  expect(delivery.reviews.map(({ verdict }) => verdict)).to.deep.equal(['accept'])
}
