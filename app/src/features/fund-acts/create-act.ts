import { FIRST_RULES } from '@groundtruth/sdk/plans'
import type { FundRules } from '@groundtruth/server/api-types'
import { storeText } from '../../shared/content/index.ts'
import { dayStart } from '../../shared/format/index.ts'
import { randomId } from '../../shared/ids/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { type ActDefinition, addressFault } from '../acts/index.ts'
import { ruleFields, rulesOf } from './rule-fields.ts'
import { profileFields } from './rules-act.tsx'

/** Money that the registry has listed. */
export interface Currency {
  mint: string
  unit: string
  decimals: number
}

/** Creates a fund; where its creator is its manager too, its free pool is opened with it. */
export function createFundAct(
  { mint, unit, decimals }: Currency,
  wallet: string,
  now: number,
): ActDefinition {
  const rules = firstRules(unit, decimals)
  return {
    id: 'create-fund-rules',
    title: t('fund.act.create.rest'),
    button: t('fund.act.create'),
    fields: [
      ...profileFields('', ''),
      {
        kind: 'line',
        name: 'manager',
        label: t('fund.act.create.manager'),
        help: t('fund.act.manager.may'),
        initial: wallet,
        check: addressFault,
      },
      {
        kind: 'line',
        name: 'guardian',
        label: t('fund.act.create.guardian'),
        help: t('fund.act.guardian.may'),
        check: addressFault,
      },
      {
        kind: 'line',
        name: 'depositDestination',
        label: t('fund.act.rules.depositsTo'),
        initial: wallet,
        check: addressFault,
      },
      {
        kind: 'day',
        name: 'expires',
        label: t('fund.act.create.expires'),
        optional: true,
        check: (value) => ((dayStart(value) ?? 0) > now ? null : t('fund.act.create.past')),
      },
      ...ruleFields(rules),
    ],
    words: ({ name = '', manager }) => [
      t('fund.act.create.word', { name }),
      t(manager?.trim() === wallet ? 'fund.act.create.word.pool' : 'fund.act.create.word.noPool'),
    ],
    undo: [t('fund.act.create.undo')],
    build: async ({ connection, payer }, values, creator) => {
      const [{ createFund, openPool }, { fundAddress, listedMintAddress }, { fetchAccount }] =
        await Promise.all([
          import('@groundtruth/sdk/instructions'),
          import('@groundtruth/sdk/pdas'),
          import('@groundtruth/sdk/accounts'),
        ])
      const { name, summary, manager = '', guardian = '', depositDestination = '', expires = '' } = values
      const listed = await fetchAccount(connection, 'ListedMint', listedMintAddress(mint))
      if (listed === null) throw new Error(t('fund.act.create.notListed'))
      const id = randomId()
      const creating = createFund({
        ...{ creator, payer, id, mint, manager, guardian, depositDestination },
        rules: rulesOf(values, rules),
        profileHash: await storeText(`${JSON.stringify({ name, summary }, null, 2)}\n`),
        ...(expires === '' ? {} : { expiresAt: dayStart(expires) ?? 0 }),
      })
      if (manager !== creator) return creating
      const { tokenProgram } = listed
      const fund = fundAddress(creator, id)
      return [creating, openPool({ manager, payer, fund, project: null, mint, tokenProgram })]
    },
  }
}

const LAMPORT_DECIMALS = 9

/** Rules of a careful small fund, with at least one of its money as a contribution. */
function firstRules(unit: string, decimals: number): FundRules {
  const { votingPeriod, coolOff, challengePeriod, capPeriod, proposalDeposit, ...rest } = FIRST_RULES
  return {
    ...rest,
    votingPeriod: Number(votingPeriod),
    coolOff: Number(coolOff),
    challengePeriod: Number(challengePeriod),
    capPeriod: Number(capPeriod),
    minimumContribution: { base: (10n ** BigInt(decimals)).toString(), decimals, unit },
    proposalDeposit: { base: proposalDeposit.toString(), decimals: LAMPORT_DECIMALS, unit: 'SOL' },
  }
}
