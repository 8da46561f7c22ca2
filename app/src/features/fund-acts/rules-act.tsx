import type { FundView } from '@groundtruth/server/api-types'
import { personalData } from '@groundtruth/sdk/personal-data'
import { storeText } from '../../shared/content/index.ts'
import { t } from '../../shared/messages/acts.ts'
import {
  type ActDefinition,
  type ActField,
  type ActSigner,
  type ActValues,
  addressFault,
} from '../acts/index.ts'
import { Comparison, differences } from './comparison.tsx'
import { ruleFields, rulesOf } from './rule-fields.ts'

/** The manager changes rules, profile and where lost deposits go; shown as it is now and as it would be. */
export function rulesAct(fund: FundView, signer: ActSigner): ActDefinition {
  const { rules, profile, depositDestination } = fund
  const fields: ActField[] = [
    ...ruleFields(rules),
    {
      kind: 'line',
      name: 'depositDestination',
      label: t('fund.act.rules.depositsTo'),
      initial: depositDestination,
      check: addressFault,
    },
    ...profileFields(profile.name ?? '', profile.summary ?? ''),
  ]
  return {
    id: 'fund-rules',
    title: t('fund.act.rules'),
    help: t('fund.act.rules.help'),
    button: t('fund.act.rules'),
    signer,
    fields,
    preview: (values) => <Comparison changes={differences(fields, values)} />,
    words: (values) => {
      const changes = differences(fields, values)
      if (changes.length === 0) return [t('fund.act.rules.word.none')]
      return [
        ...changes.map(({ rule, now, then }) => t('fund.act.rules.word', { rule, now, then })),
        t('fund.act.rules.word.day'),
      ]
    },
    build: async (_context, values, manager) => {
      const { changeFundRules } = await import('@groundtruth/sdk/instructions')
      return changeFundRules({
        manager,
        fund: fund.address,
        rules: rulesOf(values, rules),
        depositDestination: values.depositDestination ?? depositDestination,
        profileHash: await profileHashOf(fund, values),
      })
    },
  }
}

/** What a fund says about itself. */
export const profileFields = (name: string, summary: string): ActField[] => [
  { kind: 'line', name: 'name', label: t('fund.act.rules.name'), initial: name, check: personalFault },
  {
    kind: 'line',
    name: 'summary',
    label: t('fund.act.rules.summary'),
    initial: summary,
    check: personalFault,
  },
]

/** Stores the profile anew where something in it changed; what else it says stays. */
async function profileHashOf({ profile }: FundView, { name, summary }: ActValues): Promise<string> {
  if (name === (profile.name ?? '') && summary === (profile.summary ?? '')) return profile.hash
  const { details, url } = profile
  const text = { ...details, ...(url === null ? {} : { url }), name, summary }
  return storeText(`${JSON.stringify(text, null, 2)}\n`)
}

const personalFault = (value: string): string | null =>
  personalData(value, 'prose') === null ? null : t('attest.personal')
