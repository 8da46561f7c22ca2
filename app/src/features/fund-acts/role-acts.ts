import { pausesInForce } from '@groundtruth/sdk/pauses'
import type { FundView } from '@groundtruth/server/api-types'
import { fundName } from '../../entities/fund/index.ts'
import { lookUp, t } from '../../shared/messages/acts.ts'
import { type ActDefinition, type ActSigner, addressFault } from '../acts/index.ts'

export type FundRole = 'manager' | 'guardian'

/** What can be paused in a fund. */
const SWITCHES = ['contributions', 'proposals', 'payments'] as const

export function offerAct({ address }: FundView, role: FundRole, signer: ActSigner): ActDefinition {
  return {
    id: `offer-${role}`,
    title: t('fund.act.offer', { role: t(`fund.act.role.${role}`) }),
    help: t('fund.act.offer.help'),
    button: t('fund.act.offer', { role: t(`fund.act.role.${role}`) }),
    signer,
    fields: [{ kind: 'line', name: 'to', label: t('fund.act.offer.to'), check: addressFault }],
    words: ({ to = '' }) => [t('fund.act.offer.word', { role: t(`fund.act.role.${role}`), to })],
    build: async (_context, { to = '' }, actor) => {
      const { offerFundRole } = await import('@groundtruth/sdk/instructions')
      return offerFundRole({ actor, fund: address, role, to })
    },
  }
}

export function takeBackAct({ address }: FundView, role: FundRole, signer: ActSigner): ActDefinition {
  const words = { role: t(`fund.act.role.${role}`) }
  return {
    id: `take-back-${role}`,
    title: t('fund.act.takeBack', words),
    button: t('fund.act.takeBack', words),
    signer,
    fields: [],
    words: () => [t('fund.act.takeBack.word', words)],
    build: async (_context, _values, actor) => {
      const { offerFundRole } = await import('@groundtruth/sdk/instructions')
      return offerFundRole({ actor, fund: address, role, to: null })
    },
  }
}

export function acceptAct(fund: FundView, role: FundRole, signer: ActSigner): ActDefinition {
  const words = { role: t(`fund.act.role.${role}`), fund: fundName(fund) }
  return {
    id: `accept-${role}`,
    title: t('fund.act.accept', words),
    button: t('fund.act.accept', words),
    signer,
    fields: [],
    words: () => [t(`fund.act.accept.word.${signer.is === 'council' ? 'council' : 'wallet'}`, words)],
    build: async (_context, _values, successor) => {
      const { acceptFundRole } = await import('@groundtruth/sdk/instructions')
      return acceptFundRole({ successor, fund: fund.address, role })
    },
  }
}

/** Stops one thing, or lets it go on: the switches of a fund are set together. */
export function pauseAct(
  fund: FundView,
  does: 'pause' | 'resume',
  signer: ActSigner,
  now: number,
): ActDefinition | null {
  const paused = pausesInForce(fund, now)
  const isPaused = (name: string) => paused.includes(name)
  const choices = SWITCHES.filter((name) => isPaused(name) === (does === 'resume'))
  if (choices.length === 0) return null
  const nameOf = (what = '') => lookUp(`fund.paused.${what}`, what)
  return {
    id: `fund-${does}`,
    title: t(`fund.act.${does}`),
    ...(does === 'pause' ? { help: t('fund.act.pause.help') } : {}),
    button: t(`fund.act.${does}`),
    signer,
    fields: [
      {
        kind: 'choice',
        name: 'what',
        label: t('fund.act.pause.what'),
        choices: choices.map((name) => [name, nameOf(name)]),
      },
    ],
    words: ({ what }) => [t(`fund.act.${does}.word`, { what: nameOf(what) })],
    build: async (_context, { what }, actor) => {
      const { setFundPause } = await import('@groundtruth/sdk/instructions')
      const next = SWITCHES.filter((name) => (name === what ? does === 'pause' : isPaused(name)))
      return setFundPause({ actor, fund: fund.address, paused: next })
    },
  }
}
