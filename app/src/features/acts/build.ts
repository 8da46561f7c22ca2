import type { TransactionInstruction } from '@solana/web3.js'
import { parseAmount } from '@groundtruth/sdk/amounts'
import { storeText } from '../../shared/content/index.ts'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { randomId } from '../../shared/ids/index.ts'
import type { BuildContext, Built } from '../transaction/index.ts'
import type { ActDefinition, ActValues } from './definition.ts'
import type { MotionSeat } from './use-signer.ts'

/** Stores the documents, builds the instructions, and moves them in the council where it is the one to sign. */
export async function buildAct(
  context: BuildContext,
  definition: ActDefinition,
  entered: ActValues,
  seat: MotionSeat | null,
): Promise<Built> {
  const { values, words } = await readyValues(definition, entered)
  const signer = seat === null ? context.payer.toBase58() : seat.council
  const built = await definition.build(context, values, signer)
  const instructions = Array.isArray(built) ? built : [built]
  if (seat === null) return { instructions, words }
  return {
    instructions: await asMotion(context, instructions, seat, definition.title),
    words: [...words, t('act.word.motion', { organization: seat.organizationName })],
  }
}

async function readyValues({ fields }: ActDefinition, entered: ActValues) {
  const values: Record<string, string> = {}
  const words: string[] = []
  for (const field of fields) {
    const value = (entered[field.name] ?? '').trim()
    if (field.kind === 'document' && value !== '') {
      const hash = await storeText(`${value}\n`)
      values[field.name] = hash
      words.push(t('act.word.document', { label: field.label, hash: shortHash(hash) }))
    } else if (field.kind === 'amount' && value !== '') {
      values[field.name] = parseAmount(value, field.decimals).toString()
    } else values[field.name] = value
  }
  return { values, words }
}

async function asMotion(
  { payer }: BuildContext,
  instructions: TransactionInstruction[],
  seat: MotionSeat,
  title: string,
): Promise<TransactionInstruction[]> {
  const { proposeMotion } = await import('@groundtruth/sdk/instructions')
  const [instruction] = instructions
  if (instruction === undefined || instructions.length > 1) throw new Error(t('act.oneAtATime'))
  const motion = proposeMotion({
    authority: payer,
    organization: seat.organization,
    council: seat.council,
    id: randomId(),
    documentHash: await storeText(`${title}\n`),
    instruction,
    executor: payer,
  })
  return [motion]
}
