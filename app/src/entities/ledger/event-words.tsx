import { wordsKey } from '@groundtruth/sdk/words'
import type { LedgerLine, Ref } from '@groundtruth/server/api-types'
import type { ReactNode } from 'react'
import { fill, lookUp, t } from '../../shared/messages/index.ts'
import { RefLink, type RefKind, WalletLink } from '../refs/index.ts'

/** What a line of the ledger names. */
type LineKind = Exclude<RefKind, 'verifier' | 'record' | 'council'>

/** What happened, in words, with links to whom and what it concerned. */
export function EventWords({ line }: { line: LedgerLine }): ReactNode {
  const link = (kind: LineKind, target: Ref | null) =>
    target === null ? t(`event.some.${kind}`) : <RefLink kind={kind} target={target} />
  const values: Record<string, ReactNode> = {
    actor: line.actor === null ? t('event.some.actor') : <WalletLink wallet={line.actor} />,
    fund: link('fund', line.fund),
    proposal: link('proposal', line.proposal),
    delivery: link('delivery', line.delivery),
    project: link('project', line.project),
    claim: link('claim', line.claim),
    batch: link('batch', line.batch),
    retirement: link('retirement', line.retirement),
    organization: link('organization', line.organization),
    code: textField(line, 'code'),
  }
  return fill(lookUp(wordsKey(line), line.event), values)
}

function textField({ data }: LedgerLine, name: string): string {
  const value = data[name]
  return typeof value === 'string' ? value : ''
}

/** The act's name for lists of acts. */
export function eventName(event: string): string {
  return lookUp(`event.name.${event}`, event)
}
