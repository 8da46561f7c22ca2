import type { MilestoneView, ProposalView } from '@groundtruth/server/api-types'
import { deliverySubject } from '@groundtruth/sdk/plans'
import { useState } from 'react'
import { proposalTitle } from '../../entities/proposal/index.ts'
import { exactTime } from '../../shared/format/index.ts'
import { count, t } from '../../shared/messages/payee.ts'
import { Help } from '../../shared/ui/index.ts'
import { type ActDefinition, ActPanel } from '../acts/index.ts'
import { PreparePack, type PreparedPack } from '../evidence/index.ts'

/** Revisions of one milestone's delivery. */
const MOST = 8

/** The payee hands in the proof of a milestone, again where an earlier one did not stand. */
export function DeliverPanel({ proposal, milestone }: { proposal: ProposalView; milestone: MilestoneView }) {
  const [pack, setPack] = useState<PreparedPack | null>(null)
  const [stored, setStored] = useState('')
  const { index, revision: last, dueAt } = milestone
  const revision = last + 1
  const { project, approvedAt, milestones, rules } = proposal
  const facts = { project: project.address, approvedAt: approvedAt ?? 0, milestones }
  return (
    <>
      <Help>{t('deliver.help', { reviewers: count('organizations', rules.reviewers) })}</Help>
      {last > 0 && <Help>{t('deliver.revision', { last, revision, most: MOST })}</Help>}
      <Help>{t('deliver.until', { time: exactTime(dueAt) })}</Help>
      <PreparePack
        subject={deliverySubject(facts, index, revision)}
        methodology={null}
        onReady={setPack}
        onStored={setStored}
      />
      {pack !== null && stored !== pack.root && <Help>{t('deliver.storeFirst')}</Help>}
      {pack !== null && stored === pack.root && (
        <ActPanel key={pack.root} act={deliverAct(proposal, index, revision, pack)} />
      )}
    </>
  )
}

function deliverAct(
  proposal: ProposalView,
  milestone: number,
  revision: number,
  pack: PreparedPack,
): ActDefinition {
  const n = milestone + 1
  return {
    id: `deliver-${n}-sign`,
    title: t('deliver.fold', { n }),
    button: t('deliver.button'),
    fields: [],
    words: () => [
      t('deliver.word', { revision, n, proposal: proposalTitle(proposal) }),
      t('deliver.word.root', { root: pack.root }),
    ],
    undo: [t('deliver.undo')],
    build: async ({ payer }, _values, actor) => {
      const { submitDelivery } = await import('@groundtruth/sdk/instructions')
      const { organization, address } = proposal
      return submitDelivery({
        actor,
        payer,
        organization: organization.address,
        proposal: address,
        milestone,
        revision,
        evidenceRoot: pack.root,
      })
    },
  }
}
