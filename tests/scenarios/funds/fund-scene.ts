import { keyOf } from '../../support/actors.ts'
import { text } from '../../support/read.ts'
import { giveMoney, TOKEN_2022_PROGRAM_ID } from '../../support/tokens.ts'
import { DAY } from '../../support/values.ts'
import * as batches from '../lives/acts-batches.ts'
import * as claims from '../lives/acts-claims.ts'
import * as projects from '../lives/acts-projects.ts'
import * as registry from '../lives/acts-registry.ts'
import { born } from '../lives/scene.ts'
import { DELIVERY_ACTS } from './acts-deliveries.ts'
import { EXIT_ACTS } from './acts-exit.ts'
import { createFund, FUND_ACTS, openPool } from './acts-funds.ts'
import { contribute, INTAKE_ACTS, join } from './acts-intake.ts'
import { PAYMENT_ACTS } from './acts-payments.ts'
import { PROPOSAL_ACTS } from './acts-proposals.ts'
import { SPENDING_ACTS } from './acts-spending.ts'
import { VOTE_ACTS } from './acts-votes.ts'
import { WRONG_ACTS } from './acts-wrong.ts'
import { FundLife } from './fund-life.ts'
import { decideSomething, enthrone } from './motions.ts'

/** Two funds, one of SPL Token and one of Token-2022, each with a free pool and two for projects. */
export function bornWithFunds(seed: number): FundLife {
  const life = born(new FundLife(seed))
  const authority = keyOf('life authority of PAYEES')
  life.organizations.push(life.world.organization('PAYEES', authority, ['payee']))
  life.registry.registerOrganization(life.registry.steward, {
    ...{ status: 'active', kinds: ['payee'], authority: text(authority.publicKey), owing: 0 },
  })
  registry.watchOrganization(life, life.organizations.length - 1)
  const moneys = [{}, { program: TOKEN_2022_PROGRAM_ID }].map((option) =>
    life.world.money({ ...option, freezable: true }),
  )
  for (const money of moneys) {
    for (const { publicKey } of life.wallets) giveMoney(life.chain, money, publicKey, 100_000_000n)
    for (let tries = 0; life.funds.every((fund) => fund.ref.money !== money) && tries < 20; tries++) {
      createFund(life, money)
    }
  }
  const registered = life.credits.projects.flatMap((row, index) =>
    row.status === 'registered' ? [index] : [],
  )
  for (const [place, fund] of life.funds.entries()) {
    for (const project of registered.slice(place, place + 2))
      openPool(life, fund, project, fund.model.roles.manager)
  }
  for (const pool of life.pools) {
    for (const wallet of life.wallets) if (life.chance.percent(70)) join(life, pool, wallet)
  }
  for (let turn = 0; turn < 30; turn++) contribute(life)
  if (seed % 2 === 1) enthrone(life)
  return life
}

/** When something may happen next: mostly the clock jumps there. */
function deadlines(life: FundLife): bigint[] {
  const { now } = life.chain
  const times = [
    ...life.proposals.flatMap(({ model }) => [
      ...(model.status === 'voting' ? [model.votingEndsAt] : []),
      ...(model.status === 'cool-off' ? [model.coolOffEndsAt] : []),
      ...model.milestones.flatMap((row) => (row.status === 'accepted' ? [row.payableAt] : [])),
    ]),
    ...life.credits.claims.flatMap((claim) => (claim.status === 'verified' ? [claim.challengeEnds] : [])),
  ]
  return times.filter((time) => time > now).toSorted((a, b) => (a < b ? -1 : 1))
}

function wait(life: FundLife): void {
  const { chance, chain } = life
  const kind = chance.between(1, 100)
  const next = deadlines(life)[chance.percent(60) ? 0 : 1]
  if (kind <= 20) chain.wait(0n)
  else if (kind <= 50) chain.wait(BigInt(chance.between(1, 20_000)))
  else if (kind <= 95) {
    if (next !== undefined) chain.moveTo(chance.percent(10) ? next - 1n : next)
  } else if (kind <= 98) chain.wait(BigInt(chance.between(1, 25)) * DAY)
  else chain.wait(BigInt(chance.between(30, 370)) * DAY)
}

type Acts = readonly [number, (life: FundLife) => void][]

/** What the other rooms do with those who take part in a fund. */
const ELSEWHERE: Acts = [
  [4, claims.submit],
  [1, claims.resubmit],
  [1, claims.withdraw],
  [12, claims.attest],
  [4, batches.open],
  [5, batches.issue],
  [1, batches.retireCredits],
  [1, (life) => projects.proposeProject(life)],
  [2, (life) => projects.validateProject(life)],
  [2, (life) => projects.registerProject(life)],
  [1, projects.setProjectStatus],
  [1, projects.offerRole],
  [1, projects.acceptRole],
  [2, registry.changeAccreditation],
  [1, registry.setVerifierStatus],
  [1, registry.setOrganizationStatus],
  [1, registry.pause],
  [2, registry.resume],
  [1, registry.nameSteward],
  [1, registry.acceptSteward],
  [10, decideSomething],
]

const ACTS: Acts = [
  ...[...FUND_ACTS, ...INTAKE_ACTS, ...PROPOSAL_ACTS, ...VOTE_ACTS, ...DELIVERY_ACTS],
  ...[...PAYMENT_ACTS, ...SPENDING_ACTS, ...EXIT_ACTS, ...WRONG_ACTS],
  ...ELSEWHERE,
  [20, wait],
]
const WHOLE = ACTS.reduce((sum, [weight]) => sum + weight, 0)

/** Acts by chance until one had something to do, then the laws and the model. */
export function stepOfFunds(life: FundLife): void {
  const before = life.sent
  for (let tries = 0; tries < 8 && life.sent === before; tries++) {
    let left = life.chance.between(1, WHOLE)
    const act = ACTS.find(([weight]) => (left -= weight) <= 0)
    act?.[1](life)
  }
  life.check()
}
