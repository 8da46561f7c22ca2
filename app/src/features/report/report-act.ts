import type { ProjectView } from '@groundtruth/server/api-types'
import { toDecimalString } from '@groundtruth/sdk/amounts'
import { projectName } from '../../entities/project/index.ts'
import { dayText, percentText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { randomId } from '../../shared/ids/index.ts'
import type { ActDefinition } from '../acts/index.ts'
import type { PreparedPack } from '../evidence/index.ts'
import { readFunding } from './funding.ts'

export interface Period {
  /** Unix seconds; the end is not included. */
  start: number
  end: number
}

/** Submits a report of results with its evidence root and who paid for it. */
export function reportAct(project: ProjectView, { start, end }: Period, pack: PreparedPack): ActDefinition {
  const { decimals } = project.expectedYearly
  const computed = pack.quantity?.quantityBase
  return {
    id: 'report-sign',
    title: t('project.report.sign'),
    button: t('project.report.sign'),
    fields: [
      {
        kind: 'amount',
        name: 'quantity',
        label: t('project.report.quantity'),
        decimals,
        initial: computed === undefined ? '' : toDecimalString(computed, decimals),
      },
      {
        kind: 'line',
        name: 'proposals',
        label: t('project.report.proposals'),
        help: t('project.report.proposalsHelp'),
        optional: true,
        check: (value) => (readFunding(value) === null ? t('project.report.noProposals') : null),
      },
      { kind: 'document', name: 'funding', label: t('project.report.declaration'), optional: true },
    ],
    words: ({ proposals = '' }) => [
      t('project.report.word', {
        project: projectName(project),
        start: dayText(start),
        end: dayText(end),
      }),
      t('claim.act.resubmit.root', { root: pack.root }),
      t('project.report.rest', { percent: percentText(readFunding(proposals)?.otherBps ?? 0) }),
    ],
    undo: [t('project.report.undo')],
    build: async (_context, { quantity = '0', proposals = '', funding = '' }, owner) => {
      const { submitClaim } = await import('@groundtruth/sdk/instructions')
      const shares = readFunding(proposals)
      if (shares === null) throw new Error(t('project.report.noProposals'))
      return submitClaim({
        owner,
        project: project.address,
        organization: project.organization.address,
        methodology: project.methodology.address,
        id: randomId(),
        evidenceRoot: pack.root,
        periodStart: start,
        periodEnd: end,
        quantity: BigInt(quantity),
        fundingHash: funding === '' ? null : funding,
        proposals: shares.proposals,
        proposalBps: shares.proposalBps,
        otherFundingBps: shares.otherBps,
      })
    },
  }
}
