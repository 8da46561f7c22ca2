import type { ClaimView, MethodologyView } from '@groundtruth/server/api-types'
import { Button } from '@mantine/core'
import { claimName } from '../../entities/claim/index.ts'
import { useMethodologies } from '../../entities/organization/index.ts'
import { useProject } from '../../entities/project/index.ts'
import { creditsText, withBase } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/acts.ts'
import { ExactTime, Help, Panel, Term, useNow } from '../../shared/ui/index.ts'
import { useTransaction } from '../transaction/index.ts'
import { ConnectButton, useSession } from '../wallet/index.ts'

const BASIS_POINTS = 10_000n

/** Issues the credits of a verified report once its waiting period has passed. Anyone may. */
export function IssuePanel({ claim }: { claim: ClaimView }) {
  const session = useSession()
  const now = useNow()
  const { start, busy } = useTransaction()
  const verified = claim.status === 'verified' || claim.status === 'upheld'
  const project = useProject(claim.project.address, verified).data?.data
  const methodology = useMethodologies().data?.data.find(
    (entry) => entry.address === claim.methodology.address,
  )
  if (!verified) return null
  const waits = claim.challengeEndsAt !== null && claim.challengeEndsAt > now

  const submit = () => {
    if (project === undefined) return
    start({
      title: t('issue.title'),
      words: [issuedSentence(claim, methodology), t('issue.word.seal')],
      undo: [t('issue.undo')],
      pending: t('issue.pending', { claim: claimName(claim) }),
      build: async (context) => {
        const { buildIssue } = await import('./build.ts')
        return buildIssue(context, claim, {
          organization: project.organization.address,
          owner: project.owner,
        })
      },
    })
  }
  return (
    <Panel title={t('issue.title')} id="issue">
      {waits ? (
        <p>
          {rich('issue.wait', {
            term: <Term name="waiting" />,
            time: <ExactTime at={claim.challengeEndsAt} />,
          })}
        </p>
      ) : (
        <>
          <Help>{t('issue.help')}</Help>
          {session === null ? (
            <ConnectButton />
          ) : (
            <Button onClick={submit} disabled={busy || project === undefined}>
              {t('issue.submit')}
            </Button>
          )}
        </>
      )}
    </Panel>
  )
}

/** The reserve is rounded up, as the program does. */
function issuedSentence(claim: ClaimView, methodology: MethodologyView | undefined): string {
  const accepted = claim.acceptedQuantity ?? claim.quantity
  const quantity = creditsText(accepted)
  const share = BigInt(accepted.base) * BigInt(methodology?.bufferBps ?? 0)
  const buffer = (share + BASIS_POINTS - 1n) / BASIS_POINTS
  if (buffer === 0n) return t('issue.word.issueAll', { quantity })
  return t('issue.word.issue', { quantity, buffer: creditsText(withBase(accepted, buffer)) })
}
