import type { Stake, Take } from '../../entities/contributor/index.ts'
import { refName } from '../../entities/refs/index.ts'
import { creditsText, moneyText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import type { Act } from '../transaction/index.ts'

/** So that one transaction holds them all; what is left waits for the next one. */
export const AT_ONCE = { credits: 4, votes: 8 } as const

/** A pool is closed on its fund's page. */
export type TakeHere = Exclude<Take, { is: 'close-pool' }>

type Of<Kind extends Take['is']> = Extract<Take, { is: Kind }>

/** What a button beside something that waits to be taken does. */
export function actOf(take: TakeHere): Act {
  switch (take.is) {
    case 'credits':
      return claimAct(take)
    case 'money-back':
      return reclaimAct(take)
    case 'refund':
      return refundAct(take.stake)
    case 'release':
      return releaseAct(take.stake)
    case 'vote-rent':
      return closeVotesAct(take)
  }
}

function claimAct({ batch, amount, parts }: Of<'credits'>): Act {
  const words = { amount: creditsText(amount), batch: refName(batch) }
  return {
    title: t('take.act.credits', words),
    words: [t('take.act.credits.word', words)],
    undo: [],
    pending: t('take.act.credits', words),
    build: async (context) => {
      const { buildClaims } = await import('./build.ts')
      return buildClaims(context, batch.address, parts.slice(0, AT_ONCE.credits))
    },
  }
}

function reclaimAct({ part }: Of<'money-back'>): Act {
  const words = { amount: moneyText(part.amount), proposal: refName(part.proposal) }
  return {
    title: t('take.act.back', words),
    words: [],
    undo: [t('take.act.back.undo')],
    pending: t('take.act.back', words),
    build: async (context) => {
      const { buildReclaim } = await import('./build.ts')
      return buildReclaim(context, part)
    },
  }
}

function refundAct({ fund, pool, refundable }: Stake): Act {
  const words = { amount: moneyText(refundable), fund: refName(fund) }
  return {
    title: t('take.act.refund', words),
    words: [t('take.act.refund.word', words)],
    undo: [t('take.act.refund.undo')],
    pending: t('take.act.refund', words),
    build: async (context) => {
      const { buildRefund } = await import('./build.ts')
      return buildRefund(context, fund.address, pool)
    },
  }
}

function releaseAct({ fund, pool, refundable }: Stake): Act {
  const words = { amount: moneyText(refundable), fund: refName(fund) }
  return {
    title: t('take.act.release', words),
    words: [t('take.act.release.word', words)],
    undo: [t('take.act.release.undo')],
    pending: t('take.act.release', words),
    build: async (context) => {
      const { buildRelease } = await import('./build.ts')
      return buildRelease(context, fund.address, pool)
    },
  }
}

function closeVotesAct({ votes }: Of<'vote-rent'>): Act {
  return {
    title: t('take.act.votes'),
    words: [t('take.act.votes.word')],
    undo: [],
    pending: t('take.act.votes'),
    build: async (context) => {
      const { buildCloseVotes } = await import('./build.ts')
      return buildCloseVotes(
        context,
        votes.slice(0, AT_ONCE.votes).map(({ vote }) => vote),
      )
    },
  }
}
