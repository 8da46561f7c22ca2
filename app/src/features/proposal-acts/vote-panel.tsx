import type { ProposalView, VoteChoice } from '@groundtruth/server/api-types'
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useChain } from '../../entities/chain/index.ts'
import { proposalTitle, weightText } from '../../entities/proposal/index.ts'
import { keys } from '../../shared/api/index.ts'
import { exactTime, moneyText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Help, Panel, Status } from '../../shared/ui/index.ts'
import { useTransaction, useUnderWay } from '../transaction/index.ts'
import type { PoolVote } from './voting-power.ts'

const CHOICES: VoteChoice[] = ['for', 'against', 'abstain']

/** A contributor's vote, with what it weighs; asked from the chain itself. */
export function VotePanel({ proposal, wallet }: { proposal: ProposalView; wallet: string }) {
  const url = useChain().data?.data.rpcUrl
  const { start, busy } = useTransaction()
  const underWay = useUnderWay(t('proposal.act.vote'))
  const [choice, setChoice] = useState<VoteChoice>('for')
  const { data: votes } = useQuery({
    queryKey: keys.chain('votes', proposal.address, wallet),
    queryFn: async () => {
      const { readVotingPower } = await import('./voting-power.ts')
      return readVotingPower(url ?? '', proposal.address, wallet)
    },
    enabled: url !== undefined,
  })
  if (votes === undefined) return null
  const given = votes.find((vote) => vote.choice !== null)?.choice ?? null
  const weight = weightText(sumOf(votes, 'weight'), proposal.rules, proposal.total)
  const value = moneyText(withBase(proposal.total, sumOf(votes, 'value')))
  const submit = () => {
    const words = { choice: t(`proposal.choice.${choice}`), proposal: proposalTitle(proposal), weight }
    start({
      title: t('proposal.act.vote'),
      words: [
        t('proposal.act.vote.word', words),
        t('proposal.act.vote.public', { time: exactTime(proposal.votingEndsAt) }),
      ],
      undo: [t('proposal.act.vote.undo')],
      pending: t('proposal.act.vote'),
      build: async ({ payer }) => {
        const { castVote, changeVote } = await import('@groundtruth/sdk/instructions')
        return {
          instructions: votes.map(({ pool, choice: before }) =>
            (before === null ? castVote : changeVote)({
              wallet: payer,
              proposal: proposal.address,
              pool,
              choice,
            }),
          ),
        }
      },
    })
  }
  return (
    <Panel title={t('proposal.act.vote')} id="vote">
      {votes.length === 0 ? (
        <Help>{t('proposal.act.voteNone')}</Help>
      ) : (
        <>
          <Help>
            {proposal.rules.voteWeight === 'linear'
              ? t('proposal.act.voteHelpPlain', { value })
              : t('proposal.act.voteHelp', { weight, value })}
          </Help>
          {given !== null && (
            <Help>{t('proposal.act.voteNow', { choice: t(`proposal.choice.${given}`) })}</Help>
          )}
          <NativeSelect
            label={t('proposal.act.voteChoice')}
            value={choice}
            data={CHOICES.map((value) => ({ value, label: t(`proposal.act.vote.${value}`) }))}
            onChange={(event) =>
              setChoice(CHOICES.find((value) => value === event.currentTarget.value) ?? 'for')
            }
          />
          {underWay !== undefined && <Status tone="pending">{t(`sent.short.${underWay}`)}</Status>}
          <Button onClick={submit} disabled={busy}>
            {t('proposal.act.vote')}
          </Button>
        </>
      )}
    </Panel>
  )
}

const sumOf = (votes: PoolVote[], what: 'value' | 'weight'): bigint =>
  votes.reduce((sum, vote) => sum + vote[what], 0n)
