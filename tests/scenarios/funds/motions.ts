import { PublicKey } from '@solana/web3.js'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { decide } from '../../support/model-deliveries.ts'
import * as model from '../../support/model-fund.ts'
import { at } from '../../support/model-registry.ts'
import { text } from '../../support/read.ts'
import { hashOf } from '../../support/values.ts'
import type { MotionContent } from '../lives/life.ts'
import type { DeliveryRow, FundLife, FundRow } from './fund-life.ts'

/** What a council decides as manager of a fund, and as steward about objections to deliveries. */
export function motionsOf(life: FundLife): MotionContent[] {
  const { council } = life
  const offered = life.funds.filter((row) => row.model.pending.manager === council.address)
  const managed = life.funds.filter((row) => row.model.roles.manager === council.address)
  const ending = managed.filter((row) => row.model.status === 'open' && row.model.proposals > 6)
  const disputed = life.deliveries.filter((row) => row.model.status === 'disputed')
  const steward = life.registry.council === council
  return [
    ...offered.map((row) => takeOver(life, row)),
    ...managed.map((row) => handBack(life, row)),
    ...ending.map((row) => endFund(life, row)),
    ...(steward || life.chance.percent(10) ? disputed.map((row) => judge(life, row)) : []),
  ]
}

function takeOver({ council }: FundLife, { model: fund, ref }: FundRow): MotionContent {
  const instruction = sdk.acceptFundRole({ successor: council.address, fund: ref.address, role: 'manager' })
  return { instruction, stops: false, act: () => model.acceptRole(fund, council.address, 'manager') }
}

function handBack({ council, keepers, chance }: FundLife, { model: fund, ref }: FundRow): MotionContent {
  const to = text(chance.pick(keepers).publicKey)
  const instruction = sdk.offerFundRole({
    ...{ actor: council.address, fund: ref.address, role: 'manager', to: new PublicKey(to) },
  })
  return { instruction, stops: false, act: () => model.offerRole(fund, council.address, 'manager', to) }
}

function endFund({ council, chain }: FundLife, { model: fund, ref }: FundRow): MotionContent {
  const instruction = sdk.windDownFund({ actor: council.address, fund: ref.address })
  return { instruction, stops: false, act: () => model.windDown(fund, council.address, chain.now) }
}

/** No member decides about its own review, delivery or project: law 6. */
function judge(life: FundLife, row: DeliveryRow): MotionContent {
  const { council, chance, credits, registry } = life
  const { proposal } = row
  const objection = at(row.objections, row.objections.length - 1)
  const outcome = chance.pick(['upheld', 'reversed'] as const)
  const instruction = sdk.decideObjection({
    ...{ actor: council.address, project: proposal.ref.project.address, proposal: proposal.ref.address },
    ...{ delivery: row.address, objection: objection.address, depositTo: proposal.ref.payer, outcome },
    decisionHash: hashOf('decision'),
  })
  const { organization } = proposal.model
  return {
    ...{ instruction, stops: false },
    act: () => decide(registry, row.model, objection.model, council.address, { outcome, abusive: false }),
    interested: (member) =>
      member === organization ||
      member === at(credits.projects, proposal.model.project).organization ||
      row.model.rows.some((each) => each.organization === member),
  }
}
