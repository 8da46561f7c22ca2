import { attest } from '@groundtruth/sdk/instructions'
import { t } from '../../shared/messages/acts.ts'
import { shortHash } from '../../shared/format/index.ts'
import type { BuildContext, Built } from '../transaction/index.ts'
import { storeText } from '../../shared/content/index.ts'
import { type StatementInput, statementText } from './statement.ts'

/** Stores the statement's text, then states the verdict with its hash. */
export async function buildAttestation(
  { payer }: BuildContext,
  input: StatementInput,
  organization: string,
): Promise<Built> {
  const { claim, verdict, quantity, declarations } = input
  const statementHash = await storeText(statementText(input))
  const instruction = attest({
    person: payer,
    organization,
    methodology: claim.methodology.address,
    project: claim.project.address,
    claim: claim.address,
    revision: claim.revision,
    verdict,
    quantity,
    statementHash,
    declarations,
  })
  return {
    instructions: [instruction],
    words: [t('attest.word.statement', { hash: shortHash(statementHash) })],
  }
}
