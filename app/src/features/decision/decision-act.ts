import type { TransactionInstruction } from '@solana/web3.js'
import { t } from '../../shared/messages/index.ts'
import { REASON, type ActDefinition } from '../acts/index.ts'
import type { BuildContext } from '../transaction/index.ts'

type Outcome = 'upheld' | 'reversed' | 'abusive'

interface Decision extends Pick<ActDefinition, 'id' | 'title'> {
  /** How each outcome is called in the list, and what follows from it. */
  outcomes: Record<Outcome, { choice: string; word: string }>
  objection: ObjectionAccount
  /** Where the deposit of an abusive objection goes. */
  depositDestination: string
  decide: (decided: Decided) => Promise<TransactionInstruction>
}

type ObjectionAccount = [kind: 'Dispute' | 'Objection', address: string]

interface Decided {
  actor: string
  outcome: 'upheld' | 'reversed'
  abusive: boolean
  /** SHA-256 of the decision in words, in hex. */
  decisionHash: string
  depositTo: string
}

/** The steward's decision on an open objection: what it is about stands or not, or stands against an abusive objection. */
export function decisionAct(decision: Decision): ActDefinition {
  const { id, title, outcomes, objection, depositDestination, decide } = decision
  const chosen = ({ outcome }: { outcome?: string }): Outcome =>
    outcome === 'reversed' || outcome === 'abusive' ? outcome : 'upheld'
  return {
    id,
    title,
    button: title,
    signer: { is: 'steward' },
    fields: [
      {
        kind: 'choice',
        name: 'outcome',
        label: t('claim.act.outcome'),
        choices: [
          ['upheld', outcomes.upheld.choice],
          ['reversed', outcomes.reversed.choice],
          ['abusive', outcomes.abusive.choice],
        ],
      },
      REASON,
    ],
    words: (values) => [outcomes[chosen(values)].word],
    undo: [t('claim.act.decide.undo')],
    build: async (context, values, actor) => {
      const outcome = chosen(values)
      const abusive = outcome === 'abusive'
      return decide({
        actor,
        outcome: outcome === 'reversed' ? 'reversed' : 'upheld',
        abusive,
        decisionHash: values.reason ?? '',
        depositTo: abusive ? depositDestination : await depositorOf(context, objection),
      })
    },
  }
}

/** Who gets the deposit of an objection back. @throws Error where the chain does not have it. */
export async function depositorOf(
  { connection }: BuildContext,
  [kind, address]: ObjectionAccount,
): Promise<string> {
  const { fetchAccount } = await import('@groundtruth/sdk/accounts')
  const record = await fetchAccount(connection, kind, address)
  if (record === null) throw new Error(t('claim.act.gone'))
  return record.payer
}
