import { t } from '../../shared/messages/acts.ts'
import type { ActField, ActValues } from '../acts/index.ts'

/** What every review asks: the verdict, the statement in words and perhaps in a file, and that nobody has a stake. */
export function reviewFields(
  reject: string,
  about: (values: ActValues) => { title: string; facts: string[] },
): ActField[] {
  return [
    {
      kind: 'choice',
      name: 'verdict',
      label: t('review.act.verdict'),
      choices: [
        ['accept', t('review.act.accept')],
        ['reject', reject],
      ],
    },
    {
      kind: 'document',
      name: 'statement',
      label: t('attest.reason'),
      text: (reason, values) => statementText(about(values), values, reason),
    },
    { kind: 'file', name: 'file', label: t('review.act.file'), optional: true },
    {
      kind: 'declaration',
      name: 'stake',
      label: t('review.act.stake'),
      missing: t('attest.stakeMissing'),
    },
  ]
}

/** The text whose SHA-256 goes on chain. */
function statementText(
  { title, facts }: { title: string; facts: string[] },
  { file = '', verdict }: ActValues,
  reason: string,
): string {
  const attached = file === '' ? [] : [t('review.document.file', { hash: file })]
  return [
    `# ${title}`,
    '',
    ...[...facts, ...attached].map((fact) => `${fact}  `),
    '',
    t(verdict === 'reject' ? 'review.document.reject' : 'review.document.accept', { reason }),
    '',
    t('review.document.stake'),
    '',
  ].join('\n')
}

export const verdictOf = ({ verdict }: ActValues): 'accept' | 'reject' =>
  verdict === 'reject' ? 'reject' : 'accept'
