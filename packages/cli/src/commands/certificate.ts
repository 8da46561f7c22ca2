import { readFile } from 'node:fs/promises'
import { certificateView, withoutIsolates } from '@groundtruth/sdk/certificate'
import {
  type CheckedCredential,
  checkCredential,
  compareFacts,
  CredentialError,
  type Difference,
} from '@groundtruth/sdk/certificate/credential'
import { Command } from 'commander'
import { certificateOnChain } from '../support/certificates.ts'
import { type Context, contextOf } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'

interface VerifyFlags {
  issuer?: string
}

export function certificateCommand(): Command {
  const certificate = new Command('certificate').description(
    'credentials of certificates, checked without a site',
  )
  certificate
    .command('verify')
    .argument('<file>', 'a credential as handed out, JSON')
    .description(
      'check a credential offline; with --rpc also against the chain; ends with 1 where it does not hold',
    )
    .option('--issuer <did>', 'the only issuer to accept')
    .action((file: string, flags: VerifyFlags, command: Command) => verify(contextOf(command), file, flags))
  return certificate
}

async function verify(context: Context, file: string, flags: VerifyFlags): Promise<void> {
  const checked = check(await read(file))
  if (flags.issuer !== undefined && flags.issuer !== checked.issuer) {
    throw CliFailure.refused(
      `The proof holds, but its issuer is ${checked.issuer} and not ${flags.issuer}.`,
      'OtherIssuer',
    )
  }
  // The chain is asked where somebody named one; the proof needs nobody.
  const asked = context.rpc.from !== 'default'
  const differences = asked ? await differencesOf(context, checked) : null
  const wrong = (differences ?? []).filter(({ mayChange }) => !mayChange)
  if (wrong.length > 0) {
    throw CliFailure.refused(
      ['The proof holds, but the chain tells otherwise:', ...wrong.map(sentence)].join('\n'),
      'DiffersFromChain',
    )
  }
  const { issuer, facts, wordsCompared } = checked
  const view = certificateView(facts, context.api.value)
  context.out.show({ holds: true, issuer, wordsCompared, chain: differences, facts }, () =>
    [
      `${view.title} ${view.number}`,
      withoutIsolates(view.sentence),
      '',
      `The proof holds. Signed by ${issuer}.`,
      ...(wordsCompared ? [] : ['Its words are those of another version and were not made again here.']),
      ...chainLines(context, differences),
    ].join('\n'),
  )
}

function chainLines(context: Context, differences: Difference[] | null): string[] {
  if (differences === null) return ['The chain was not asked: name a node with --rpc URL to compare with it.']
  return [
    `The chain at ${context.rpc.value} tells the same.`,
    ...differences.map((difference) => `Changed since: ${sentence(difference)}`),
  ]
}

function sentence({ fact, credential, chain }: Difference): string {
  return `${fact} is ${credential} in the credential and ${chain} on the chain`
}

async function differencesOf(context: Context, { facts, version }: CheckedCredential): Promise<Difference[]> {
  return compareFacts(facts, await certificateOnChain(context, facts.retirement.address), version)
}

function check(text: string): CheckedCredential {
  try {
    return checkCredential(text)
  } catch (error) {
    if (error instanceof CredentialError) throw CliFailure.refused(error.message, 'CredentialInvalid')
    throw error
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw CliFailure.usage(`Give the file of a credential; ${file} cannot be read.`)
  }
}
