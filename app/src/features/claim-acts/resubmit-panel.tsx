import type { ClaimView } from '@groundtruth/server/api-types'
import { toDecimalString } from '@groundtruth/sdk/amounts'
import { useState } from 'react'
import { claimName } from '../../entities/claim/index.ts'
import { t } from '../../shared/messages/index.ts'
import { Help, Panel } from '../../shared/ui/index.ts'
import { type ActDefinition, ActPanel } from '../acts/index.ts'
import { PreparePack, type PreparedPack } from '../evidence/index.ts'
import { useSession } from '../wallet/index.ts'

/** The owner answers a request for changes with a new pack, a quantity and a text. */
export function ResubmitPanel({ claim }: { claim: ClaimView }) {
  const session = useSession()
  const [pack, setPack] = useState<PreparedPack | null>(null)
  if (session?.address !== claim.owner || claim.status !== 'changes-requested') return null
  const { project, periodStart, periodEnd, revision, methodology } = claim
  return (
    <div id="resubmit">
      <Panel title={t('claim.act.resubmit')}>
        <Help>{t('claim.act.resubmitHelp')}</Help>
      </Panel>
      <PreparePack
        subject={{
          project: project.address,
          period: { start: periodStart, end: periodEnd },
          revision: revision + 1,
        }}
        methodology={methodology.code}
        onReady={setPack}
        onStored={() => undefined}
      />
      {pack !== null && <ActPanel key={pack.root} act={resubmitAct(claim, pack)} />}
    </div>
  )
}

function resubmitAct(claim: ClaimView, pack: PreparedPack): ActDefinition {
  const { decimals } = claim.quantity
  const computed = pack.quantity?.quantityBase ?? BigInt(claim.quantity.base)
  return {
    id: 'resubmit-sign',
    title: t('claim.act.resubmitSign'),
    button: t('claim.act.resubmitSign'),
    fields: [
      {
        kind: 'amount',
        name: 'quantity',
        label: t('claim.act.quantity'),
        decimals,
        initial: toDecimalString(computed, decimals),
      },
      { kind: 'document', name: 'answer', label: t('claim.act.answer'), optional: true },
    ],
    words: () => [
      t('claim.act.resubmit.word', { claim: claimName(claim), revision: claim.revision + 1 }),
      t('claim.act.resubmit.root', { root: pack.root }),
    ],
    undo: [t('claim.act.resubmit.undo')],
    build: async (_context, { quantity = '0', answer = '' }, owner) => {
      const { resubmitClaim } = await import('@groundtruth/sdk/instructions')
      return resubmitClaim({
        owner,
        project: claim.project.address,
        methodology: claim.methodology.address,
        claim: claim.address,
        evidenceRoot: pack.root,
        quantity: BigInt(quantity),
        answerHash: answer === '' ? null : answer,
      })
    },
  }
}
