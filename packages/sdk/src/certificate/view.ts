import { formatAmount, unitText } from '../amounts.ts'
import { dayOf, momentOf, periodOf } from './dates.ts'
import { certificateNumber, type CertificateFacts, type CertificateProposal } from './facts.ts'
import { isolated } from './shown-name.ts'
import { CERTIFICATE_WORDS, type CertificateWords } from './words.ts'

/** Which fact a row tells, so that a page can link it. */
export type RowKey =
  | 'amount'
  | 'beneficiary'
  | 'hash'
  | 'purpose'
  | 'country'
  | 'period'
  | 'retired'
  | 'project'
  | 'methodology'
  | 'vintage'
  | 'verifiers'
  | 'proposal'
  | 'batch'
  | 'serials'
  | 'statusThen'
  | 'statusNow'
  | 'international'
  | 'holder'
  | 'claim'
  | 'signature'
  | 'address'

export interface CertificateRow {
  key: RowKey
  label: string
  text: string
  /** True for addresses and hashes, which are set in equal widths. */
  code: boolean
  /** Address of what the row names, where its text is not that. */
  target?: string
}

/**
 * A certificate in words and digits. Page, print, PDF and command line show these texts and no others; a name stands
 * between marks that keep its direction to itself (see shown-name.ts).
 */
export interface CertificateView {
  title: string
  /** Batch code and first serial. */
  number: string
  sentence: string
  final: string
  /** What happened to the batch since; null for an active one. */
  warning: string | null
  /** That the chain is not the main one; null on the main one. */
  note: string | null
  rows: CertificateRow[]
  checkTitle: string
  check: string[]
  /** For a file that lacks a typeface: `{letters}` stands for what it lacks. */
  missing: string
  /** Unix seconds of the retirement, the date of the file. */
  date: number
  /** The line beside the QR code, and what the code holds. */
  link: string
  url: string
}

const MAIN_NETWORK = '5eykt4UsFv8P8NJdTREpY1vzqKqZKvdpKuc147dw2N9d'

/**
 * The certificate that the facts make. `site` is where its page stands, for example `https://groundtruth.example`: the page
 * is addressed by the retirement's account, which never changes.
 */
export function certificateView(
  facts: CertificateFacts,
  site: string,
  words: CertificateWords = CERTIFICATE_WORDS,
): CertificateView {
  const { retirement, batch, chain } = facts
  const amount = creditsText(batch, retirement.amount)
  const url = `${site.replace(/\/+$/, '')}/retirements/${retirement.address}`
  const genesis = chain.genesisHash
  return {
    title: words.title,
    number: certificateNumber(facts),
    sentence: fill(words.sentence, {
      amount,
      beneficiary: beneficiaryText(facts, words),
      date: dayOf(retirement.retiredAt),
    }),
    final: words.final,
    warning:
      batch.status === 'active' || batch.status === 'open'
        ? null
        : fill(words[`warning.${batch.status}`], { batch: batch.code }),
    note: genesis === MAIN_NETWORK ? null : fill(words.notMainNetwork, { genesis }),
    rows: rowsOf(facts, amount, words),
    checkTitle: words.checkTitle,
    check: checkOf(facts, words),
    link: fill(words.link, { url }),
    url,
    missing: words.missing,
    date: retirement.retiredAt,
  }
}

function rowsOf(facts: CertificateFacts, amount: string, words: CertificateWords): CertificateRow[] {
  const { retirement, batch, claim, methodology, readAt } = facts
  const rows: CertificateRow[] = []
  const add = (key: RowKey, text: string | null, more: Partial<CertificateRow> = {}) => {
    if (text !== null) rows.push({ key, label: words[`row.${key}`], text, code: false, ...more })
  }
  const { periodStart, periodEnd } = retirement
  add('amount', amount)
  add('beneficiary', beneficiaryText(facts, words))
  add('hash', retirement.beneficiaryKind === 'hash' ? retirement.beneficiary : null, { code: true })
  add('purpose', words[`purpose.${retirement.purpose}`])
  add('country', retirement.country ?? words.notStated)
  add(
    'period',
    periodStart === null || periodEnd === null ? null : fill(words.period, periodOf(periodStart, periodEnd)),
  )
  add('retired', momentOf(retirement.retiredAt))
  add('project', projectText(facts, words), { target: facts.project.address })
  add('methodology', fill(words.methodology, { code: methodology.code, revision: `${methodology.revision}` }))
  add('vintage', `${batch.vintage}`)
  add('verifiers', verifiersText(claim.verifiers, words))
  for (const proposal of claim.proposals) {
    add('proposal', proposalText(proposal, words), { target: proposal.address })
  }
  add('batch', batch.code)
  add('serials', serialsText(facts, words))
  add('statusThen', words[`status.${retirement.batchStatus}`])
  add('statusNow', words[`status.${batch.status}`], {
    label: fill(words['row.statusNow'], { date: dayOf(readAt) }),
  })
  add('international', internationalText(facts, words))
  add('holder', retirement.holder, { code: true })
  add('claim', claim.address, { code: true })
  add('signature', retirement.signature, { code: true })
  add('address', retirement.address, { code: true })
  return rows
}

function checkOf({ retirement, batch, chain }: CertificateFacts, words: CertificateWords): string[] {
  const { address, amount: base, firstSerial: serial, signature } = retirement
  const { genesisHash: genesis, programId: program } = chain
  return [
    fill(words['check.account'], { genesis, address, program }),
    fill(words['check.fields'], { batch: batch.address, base, serial }),
    ...(signature === null ? [] : [fill(words['check.burn'], { signature, base, mint: batch.mint })]),
    fill(words['check.command'], { address }),
  ]
}

function beneficiaryText({ retirement }: CertificateFacts, words: CertificateWords): string {
  const { beneficiaryKind, beneficiary } = retirement
  if (beneficiaryKind === 'name' && beneficiary !== null) return isolated(beneficiary)
  return beneficiaryKind === 'hash' ? words.forHash : words.forHolder
}

function projectText({ project: { name, code } }: CertificateFacts, words: CertificateWords): string {
  return name === null ? code : fill(words.projectNamed, { name: isolated(name), code })
}

/** "4 % by the proposal New pumps, …": by its address where nobody has the document. */
function proposalText({ address, name, bps }: CertificateProposal, words: CertificateWords): string {
  const part = formatAmount(BigInt(bps), 2, { minDecimals: 0 })
  return fill(words.proposalPaid, { part, name: name === null ? address : isolated(name) })
}

function verifiersText(n: number, words: CertificateWords): string {
  return n === 1 ? words['verifiers.one'] : fill(words['verifiers.other'], { n: `${n}` })
}

function internationalText({ batch }: CertificateFacts, words: CertificateWords): string {
  const authority = batch.authorizedBy
  if (authority === null) return words.notAuthorized
  const parts = { authority: authority.code ?? authority.address, amount: creditsText(batch, batch.adjusted) }
  return fill(batch.adjusted === '0' ? words.authorized : words.adjusted, parts)
}

/** "1,500.000 t CO2e" */
function creditsText({ decimals, unit }: CertificateFacts['batch'], base: string): string {
  return `${formatAmount(BigInt(base), decimals)} ${unitText(unit)}`
}

function serialsText({ retirement }: CertificateFacts, words: CertificateWords): string {
  const first = BigInt(retirement.firstSerial)
  const last = first + BigInt(retirement.amount) - 1n
  return fill(words.serials, { first: formatAmount(first, 0), last: formatAmount(last, 0) })
}

/** Fills once, from left to right: what is filled in is never read as a pattern. */
function fill(text: string, parts: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole)
}
