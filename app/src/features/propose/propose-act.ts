import type { FundView, OrganizationSummary, ProjectSummary } from '@groundtruth/server/api-types'
import type { ProposalPlan } from '@groundtruth/sdk/plans'
import { fundName } from '../../entities/fund/index.ts'
import { projectName } from '../../entities/project/index.ts'
import { storeFile, storeText } from '../../shared/content/index.ts'
import {
  amountText,
  dayText,
  isZero,
  moneyText,
  percentText,
  shortHash,
  withBase,
} from '../../shared/format/index.ts'
import { randomId } from '../../shared/ids/index.ts'
import { count, t } from '../../shared/messages/payee.ts'
import type { Act } from '../transaction/index.ts'
import type { PlanDocument } from './plan-state.ts'

/** A plan without faults, with everything that it is proposed with. */
export interface Asked {
  fund: FundView
  project: ProjectSummary
  organization: OrganizationSummary
  payee: string
  plan: ProposalPlan
  /** The proposal's document, whose SHA-256 goes on chain. */
  text: string
  document: PlanDocument | null
}

/** Asks a fund for money; the plan and its document are stored for everyone to read. */
export function proposeAct(asked: Asked): Act {
  const { fund, project, organization, payee, plan, text, document } = asked
  const id = randomId()
  const { name, ...terms } = plan
  return {
    title: t('propose.title', { fund: fundName(fund) }),
    words: wordsOf(asked),
    undo: [t('propose.undo')],
    pending: t('propose.pending', { name }),
    build: async ({ payer }) => {
      const { propose } = await import('@groundtruth/sdk/instructions')
      if (document !== null) await storeFile(document.file, document.hash)
      const documentHash = await storeText(text)
      const instruction = propose({
        ...terms,
        proposer: payer,
        fund: fund.address,
        project: project.address,
        organization: organization.address,
        consent: organization.address === project.organization.address ? null : payer,
        id,
        payee,
        documentHash,
      })
      return {
        instructions: [instruction],
        words: [t('propose.word.stored', { hash: shortHash(documentHash) })],
      }
    },
  }
}

function wordsOf({ fund, project, organization, payee, plan }: Asked): string[] {
  const { share } = plan
  const { proposalDeposit } = fund.rules
  return [
    t('propose.word', {
      fund: fundName(fund),
      total: moneyText(withBase(fund.balance, plan.total)),
      project: projectName(project),
      name: plan.name,
    }),
    t('propose.word.milestones', {
      milestones: count('milestones', plan.milestones.length),
      payee: shortHash(payee),
      organization: organization.profile.name ?? organization.code,
    }),
    ...(share === null
      ? []
      : [
          t('propose.word.share', {
            percent: percentText(share.bps),
            from: dayText(Number(share.from)),
            to: dayText(Number(share.until) - 1),
          }),
        ]),
    ...(isZero(proposalDeposit)
      ? []
      : [t('propose.word.deposit', { amount: amountText(proposalDeposit, 'money') })]),
  ]
}
