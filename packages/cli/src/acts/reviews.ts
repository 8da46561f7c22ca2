import { readFile } from 'node:fs/promises'
import type { PublicKey } from '@solana/web3.js'
import { CliFailure } from '../support/failure.ts'
import { reviewingOrganization } from '../support/reviewer.ts'
import type { Call } from './act.ts'

/** Options of a verifier's verdict on what a payee delivers or spends. */
export const VERDICT = [
  ['--accept', 'it is what the proposal promised'],
  ['--reject', 'it is not; give --reason'],
  ['--reason <text>', 'why; stored at the server with the statement that is written for you'],
  ['--statement <file>', 'a statement of your own'],
  ['--organization <code>', 'the organization to sign for (the one that accredited you)'],
] as const

export interface GivenVerdict {
  verdict: 'accept' | 'reject'
  organization: PublicKey
  statementHash: string
}

/**
 * What a verifier states: every statement declares that nobody there has a stake.
 * @param title of the statement, and what it is about: one line for each fact.
 */
export async function verdictOf(
  { context, actor, flags, maybe, documents }: Call,
  title: string,
  facts: readonly string[],
): Promise<GivenVerdict> {
  const { accept, reject } = flags
  const [reason, file] = [maybe('reason'), maybe('statement')]
  if ((accept === true) === (reject === true)) throw CliFailure.usage('Give one of --accept and --reject.')
  if (reject === true && reason === undefined && file === undefined) {
    throw CliFailure.usage('Say why: give --reason "…", or a --statement FILE.')
  }
  const organization = await reviewingOrganization(context, actor, maybe('organization'))
  const verdict = accept === true ? 'accept' : 'reject'
  const words = [...facts, '', `${verdict === 'accept' ? 'Accepted.' : 'Refused.'} ${reason ?? ''}`.trimEnd()]
  const declared =
    'Declaration: neither the organization nor the person who signs has a stake in the project, the proposal or its payee.'
  const statementHash =
    file === undefined
      ? await documents.text(title, [...words, '', declared].join('\n'))
      : await documents.file(file)
  return { verdict, organization, statementHash }
}

/** The text of a file that the user named. @throws CliFailure (bad usage) where it cannot be read. */
export async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw CliFailure.usage(`The file ${file} cannot be read: name one that is there.`)
  }
}
