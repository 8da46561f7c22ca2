import type { TransactionInstruction } from '@solana/web3.js'
import { parseAmount } from '@groundtruth/sdk/amounts'
import { storeFile, storeText } from '../../shared/content/index.ts'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { randomId } from '../../shared/ids/index.ts'
import type { BuildContext, Built } from '../transaction/index.ts'
import type { ActDefinition, ActField, ActFiles, ActValues } from './definition.ts'
import type { MotionSeat } from './use-signer.ts'

/** Stores documents and files, builds the instructions, and moves them in the council where it is the one to sign. */
export async function buildAct(
  context: BuildContext,
  definition: ActDefinition,
  entered: ActValues,
  files: ActFiles,
  seat: MotionSeat | null,
): Promise<Built> {
  const { values, words } = await readyValues(definition, entered, files)
  const signer = seat === null ? context.payer.toBase58() : seat.council
  const built = await definition.build(context, values, signer)
  const instructions = Array.isArray(built) ? built : [built]
  const first = (await definition.prepare?.(context, values)) ?? []
  if (seat === null) return { instructions: [...first, ...instructions], words }
  return {
    instructions: [...first, await asMotion(context, instructions, seat, definition.title)],
    words: [...words, t('act.word.motion', { organization: seat.organizationName })],
  }
}

async function readyValues({ fields }: ActDefinition, entered: ActValues, files: ActFiles) {
  const values: Record<string, string> = {}
  const words: string[] = []
  // A text may name the hash of a file, wherever that stands in the form.
  for (const field of [...fields].sort((a, b) => Number(isDocument(a)) - Number(isDocument(b)))) {
    const value = (entered[field.name] ?? '').trim()
    if (field.kind === 'document' && value !== '') {
      const hash = await storeText(field.text?.(value, values) ?? `${value}\n`)
      values[field.name] = hash
      words.push(t('act.word.document', { label: field.label, hash: shortHash(hash) }))
    } else if (field.kind === 'file' && value !== '') {
      const hash = await storeChosen(files[field.name])
      values[field.name] = hash
      words.push(t('act.word.file', { name: value, hash: shortHash(hash) }))
    } else if (field.kind === 'amount' && value !== '') {
      values[field.name] = parseAmount(value, field.decimals).toString()
    } else values[field.name] = value
  }
  return { values, words }
}

const isDocument = ({ kind }: ActField): boolean => kind === 'document'

async function storeChosen(file: File | undefined): Promise<string> {
  if (file === undefined) throw new Error(t('act.noFile'))
  const { hashBlob } = await import('@groundtruth/sdk/evidence')
  const { sha256 } = await hashBlob(file)
  await storeFile(file, sha256)
  return sha256
}

async function asMotion(
  { payer }: BuildContext,
  instructions: TransactionInstruction[],
  seat: MotionSeat,
  title: string,
): Promise<TransactionInstruction> {
  const { proposeMotion } = await import('@groundtruth/sdk/instructions')
  const [instruction] = instructions
  if (instruction === undefined || instructions.length > 1) throw new Error(t('act.oneAtATime'))
  return proposeMotion({
    authority: payer,
    organization: seat.organization,
    council: seat.council,
    id: randomId(),
    documentHash: await storeText(`${title}\n`),
    instruction,
    executor: payer,
  })
}
