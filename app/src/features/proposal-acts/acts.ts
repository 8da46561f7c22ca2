import type { MilestoneView, ProposalView } from '@groundtruth/server/api-types'
import { proposalTitle } from '../../entities/proposal/index.ts'
import { moneyText, shortHash } from '../../shared/format/index.ts'
import { randomId } from '../../shared/ids/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { type ActDefinition, type ActSigner, REASON } from '../acts/index.ts'
import { proposalCase } from './proposal-case.ts'

/** Anyone has the votes counted once the vote is over. */
export function finishAct(proposal: ProposalView): ActDefinition {
  return {
    id: 'finish',
    title: t('proposal.act.finish'),
    button: t('proposal.act.finish'),
    fields: [],
    words: () => [t('proposal.act.finish.word', { proposal: proposalTitle(proposal) })],
    build: async (context, _values, actor) => {
      const { finishVote } = await import('@groundtruth/sdk/instructions')
      const { facts } = await proposalCase(context, proposal.address)
      return finishVote({ actor, proposal: proposal.address, depositTo: facts.payer })
    },
  }
}

/** Anyone has the total drawn into escrow after the waiting period. */
export function drawAct(proposal: ProposalView): ActDefinition {
  const words = { total: moneyText(proposal.total), proposal: proposalTitle(proposal) }
  return {
    id: 'draw',
    title: t('proposal.act.draw'),
    help: t('proposal.act.drawHelp'),
    button: t('proposal.act.draw'),
    fields: [],
    words: () => [t('proposal.act.draw.word', words)],
    undo: [t('proposal.act.draw.undo')],
    build: async (context, _values, actor) => {
      const { approveProposal } = await import('@groundtruth/sdk/instructions')
      const { facts, money, projectPool } = await proposalCase(context, proposal.address)
      const { organization, payer: depositTo } = facts
      return approveProposal({ ...money, actor, payer: context.payer, organization, projectPool, depositTo })
    },
  }
}

/** Anyone closes a proposal whose money was not drawn in time. */
export function expireAct(proposal: ProposalView): ActDefinition {
  return {
    id: 'expire',
    title: t('proposal.act.expire'),
    button: t('proposal.act.expire'),
    fields: [],
    words: () => [t('proposal.act.expire.word', { proposal: proposalTitle(proposal) })],
    build: async (context, _values, actor) => {
      const { expireProposal } = await import('@groundtruth/sdk/instructions')
      const { facts } = await proposalCase(context, proposal.address)
      return expireProposal({ actor, proposal: proposal.address, depositTo: facts.payer })
    },
  }
}

/** The proposer takes it back while it is voted on. */
export function withdrawAct(proposal: ProposalView): ActDefinition {
  return {
    id: 'withdraw',
    title: t('proposal.act.withdraw'),
    button: t('proposal.act.withdraw'),
    fields: [{ ...REASON, optional: true }],
    words: () => [t('proposal.act.withdraw.word', { proposal: proposalTitle(proposal) })],
    undo: [t('proposal.act.withdraw.undo')],
    build: async (context, { reason = '' }, proposer) => {
      const { withdrawProposal } = await import('@groundtruth/sdk/instructions')
      const { facts } = await proposalCase(context, proposal.address)
      const reasonHash = reason === '' ? null : reason
      return withdrawProposal({ proposer, proposal: proposal.address, depositTo: facts.payer, reasonHash })
    },
  }
}

/** The fund's guardian stops it during the waiting period. */
export function vetoAct(proposal: ProposalView, signer: ActSigner): ActDefinition {
  return {
    id: 'veto',
    title: t('proposal.act.veto'),
    help: t('proposal.act.vetoHelp'),
    button: t('proposal.act.veto'),
    signer,
    fields: [
      REASON,
      {
        kind: 'choice',
        name: 'deposit',
        label: t('proposal.act.veto.kind'),
        choices: [
          ['back', t('proposal.act.veto.kind.back')],
          ['abusive', t('proposal.act.veto.kind.abusive')],
        ],
      },
    ],
    words: () => [t('proposal.act.veto.word', { proposal: proposalTitle(proposal) })],
    undo: [t('proposal.act.veto.undo')],
    build: async (context, { reason: reasonHash = '', deposit }, guardian) => {
      const { vetoProposal } = await import('@groundtruth/sdk/instructions')
      const { facts, fund } = await proposalCase(context, proposal.address)
      const abusive = deposit === 'abusive'
      const depositTo = abusive ? fund.depositDestination : facts.payer
      return vetoProposal({
        guardian,
        fund: facts.fund,
        proposal: proposal.address,
        depositTo,
        abusive,
        reasonHash,
      })
    },
  }
}

/** Anyone has a milestone paid that can be; the payee's account is made again where it is gone. */
export function payAct(proposal: ProposalView, { index, amount }: MilestoneView): ActDefinition {
  const { payee } = proposal
  const title = t('proposal.act.pay', { n: index + 1 })
  return {
    id: `pay-${index + 1}`,
    title,
    button: title,
    fields: [],
    words: () => [t('proposal.act.pay.word', { amount: moneyText(amount), payee: shortHash(payee) })],
    undo: [t('proposal.act.pay.undo')],
    prepare: async (context) => {
      const { createTokenAccount } = await import('@groundtruth/sdk/instructions')
      const { money } = await proposalCase(context, proposal.address)
      const { mint, tokenProgram } = money
      return [createTokenAccount({ payer: context.payer, owner: payee, mint, tokenProgram })]
    },
    build: async (context, _values, actor) => {
      const { payMilestone } = await import('@groundtruth/sdk/instructions')
      const { money } = await proposalCase(context, proposal.address)
      return payMilestone({ ...money, actor, payee, milestone: index })
    },
  }
}

/** The proposer ends it at any time, anyone once it is overdue beyond its grace. */
export function endAct(proposal: ProposalView): ActDefinition {
  return {
    id: 'end',
    title: t('proposal.act.end'),
    help: t('proposal.act.endHelp'),
    button: t('proposal.act.end'),
    fields: [REASON],
    words: () => [t('proposal.act.end.word', { proposal: proposalTitle(proposal) })],
    undo: [t('proposal.act.end.undo')],
    build: async (context, { reason: reasonHash = '' }, actor) => {
      const { terminateProposal } = await import('@groundtruth/sdk/instructions')
      const { money, projectPool } = await proposalCase(context, proposal.address)
      return terminateProposal({
        ...money,
        actor,
        payer: context.payer,
        projectPool: projectPool !== null,
        id: randomId(),
        reasonHash,
      })
    },
  }
}
