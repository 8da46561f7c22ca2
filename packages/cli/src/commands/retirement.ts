import { writeFile } from 'node:fs/promises'
import { certificateView, type CertificateView, withoutIsolates } from '@groundtruth/sdk/certificate'
import type { RetirementView } from '@groundtruth/server/api-types'
import type { Command } from 'commander'
import { findCertificate } from '../support/certificates.ts'
import { type Context, contextOf } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'
import { amount, nameOf, period, time } from '../support/format.ts'
import { fields } from '../support/output.ts'
import { siteOf } from '../support/site.ts'
import { type Columns, listAndShow } from './listing.ts'

export const retirementColumns: Columns<RetirementView> = [
  ['Certificate', (row) => row.certificate],
  ['When', (row) => time(row.retiredAt)],
  ['Amount', (row) => amount(row.amount)],
  ['For', (row) => beneficiary(row)],
  ['Purpose', (row) => row.purpose],
  ['Country', (row) => row.country ?? '–'],
]

export function retirementCommand(): Command {
  const group = listAndShow<RetirementView, RetirementView>({
    name: 'retirement',
    about: 'credits used for good, with their certificates',
    path: '/api/retirements',
    account: 'Retirement',
    filters: [
      ['--batch <address>', 'of one batch: its address or code'],
      ['--holder <wallet>', 'by one holder'],
    ],
    columns: [...retirementColumns, ['Address', (row) => row.address]],
    codeOf: (row) => row.certificate,
    describe,
  })
  group
    .command('certificate')
    .argument('<number>', 'its certificate number, or the address of its account')
    .description('print a certificate of retirement; from the chain itself when the server cannot tell')
    .option('--pdf <file>', 'write it as a PDF')
    .option('--credential <file>', 'write it as a verifiable credential, signed by the server')
    .action((name: string, flags: CertificateFlags, command: Command) =>
      certificate(contextOf(command), name, flags),
    )
  return group
}

interface CertificateFlags {
  pdf?: string
  credential?: string
}

async function certificate(
  context: Context,
  name: string,
  { pdf, credential }: CertificateFlags,
): Promise<void> {
  const { facts, from } = await findCertificate(context, name)
  const view = certificateView(facts, await siteOf(context))
  const written: string[] = []
  if (pdf !== undefined) {
    // The shaper and the typefaces are large: loaded for a PDF alone.
    const { certificatePdf } = await import('@groundtruth/sdk/certificate/pdf')
    const { readAssetFromPackages } = await import('@groundtruth/sdk/certificate/node')
    await write(pdf, await certificatePdf(view, readAssetFromPackages))
    written.push(pdf)
  }
  if (credential !== undefined) {
    const path = `/api/retirements/${facts.retirement.address}/credential.json`
    await write(credential, await (await context.server.fetch(path)).text())
    written.push(credential)
  }
  context.out.show({ facts, certificate: view, from, written }, () => {
    const source =
      from === 'server'
        ? `Told by the server at ${context.api.value}.`
        : `Read from the chain at ${context.rpc.value}.`
    const files = written.map((file) => `Written: ${file}`)
    return [...sheet(view), '', source, ...files].join('\n')
  })
}

function sheet(view: CertificateView): string[] {
  const lines = [view.title, view.number, '', view.sentence, view.final, view.warning, view.note, '']
  const rows = fields(view.rows.map(({ label, text }) => [label, text]))
  const check = ['', view.checkTitle, ...view.check.map((step) => `- ${step}`), view.link]
  return [...lines.filter((line) => line !== null), rows, ...check].map(withoutIsolates)
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, content)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw CliFailure.refused(`${path} cannot be written (${reason}): name another file.`, 'NotWritten')
  }
}

function describe(view: RetirementView): string {
  return fields([
    ['Certificate', view.certificate],
    ['Amount', amount(view.amount)],
    ['Serials', `${view.firstSerial} to ${view.lastSerial}`],
    ['For', beneficiary(view)],
    ['Purpose', view.purpose],
    ['Country', view.country],
    [
      'Counted for',
      view.periodStart === null || view.periodEnd === null ? null : period(view.periodStart, view.periodEnd),
    ],
    ['Retired', time(view.retiredAt)],
    ['Holder', view.holder],
    ['Project', nameOf(view.project)],
    ['Batch', `${nameOf(view.batch)}, ${view.batchStatus} on that day`],
    ['Vintage', view.vintage],
    ['Claim', view.claim],
    ['Transaction', view.signature],
    ['Address', view.address],
  ])
}

function beneficiary({ beneficiaryKind, beneficiary: name }: RetirementView): string {
  if (beneficiaryKind === 'holder') return 'its holder'
  return beneficiaryKind === 'name' ? (name ?? '–') : `hash ${name ?? ''}`
}
