import type { RegistryView } from '@groundtruth/server/api-types'
import { toDecimalString } from '@groundtruth/sdk/amounts'
import { t } from '../../shared/messages/acts.ts'
import { type ActDefinition, type ActField, addressFault, wholeFault } from '../acts/index.ts'

const DAY = 86_400

/** Bounds of the program in days: `limits.rs`. */
const TERMS = [
  ['handoverDelay', 'handover', 1, 30],
  ['suspensionTerm', 'suspension', 7, 180],
  ['decisionTerm', 'decision', 7, 180],
  ['responseTerm', 'response', 7, 180],
] as const

const MOST_CLAIMS = 10

/** Changes the guardian and the terms of the registry, within the bounds that the program fixes. */
export function parametersAct(registry: RegistryView): ActDefinition {
  const { parameters, guardian, depositDestination } = registry
  const terms: ActField[] = TERMS.map(([name, label, least, most]) => ({
    kind: 'line',
    name,
    label: `${t(`registry.term.${label}`)} (${t('registry.act.inDays', { least, most })})`,
    initial: String(parameters[name] / DAY),
    check: wholeFault(least, most),
  }))
  const deposit = parameters.disputeDeposit
  return {
    id: 'parameters',
    title: t('registry.act.parameters'),
    button: t('registry.act.parameters'),
    signer: { is: 'steward' },
    fields: [
      ...terms,
      {
        kind: 'amount',
        name: 'deposit',
        label: `${t('registry.term.deposit')} (${deposit.unit})`,
        decimals: deposit.decimals,
        initial: toDecimalString(BigInt(deposit.base), deposit.decimals),
        most: 10_000_000_000n,
      },
      {
        kind: 'line',
        name: 'consecutive',
        label: t('registry.term.consecutive'),
        initial: String(parameters.consecutiveClaims),
        check: wholeFault(1, MOST_CLAIMS),
      },
      {
        kind: 'line',
        name: 'guardian',
        label: t('registry.role.guardian'),
        initial: guardian,
        check: addressFault,
      },
    ],
    words: () => [t('registry.act.parameters.word')],
    build: async (_context, values, steward) => {
      const { setParameters } = await import('@groundtruth/sdk/instructions')
      const seconds = (name: (typeof TERMS)[number][0]) => BigInt(values[name] ?? '0') * BigInt(DAY)
      return setParameters({
        steward,
        guardian: values.guardian ?? guardian,
        depositDestination,
        parameters: {
          handoverDelay: seconds('handoverDelay'),
          suspensionTerm: seconds('suspensionTerm'),
          decisionTerm: seconds('decisionTerm'),
          responseTerm: seconds('responseTerm'),
          disputeDeposit: BigInt(values.deposit ?? '0'),
          consecutiveClaims: Number(values.consecutive ?? '1'),
        },
      })
    },
  }
}
