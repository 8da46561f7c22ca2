/** Raised whenever a word or the order of words changes: a credential of another version keeps its own words. */
export const CERTIFICATE_VERSION = 2

/** Every word of a certificate, in English. A part in braces is filled in. */
export const CERTIFICATE_WORDS = {
  title: 'Certificate of retirement',
  sentence: '{amount} were retired for {beneficiary} on {date}.',
  final: 'These credits are destroyed. Nobody can sell or use them again.',
  forHolder: 'the holder itself',
  forHash: 'a beneficiary known by a salted hash',
  notMainNetwork: 'Not on Solana’s main network: take this as a sample, unless you know the chain {genesis}.',

  'warning.suspended': 'Batch {batch} is suspended: the council has not decided about it yet.',
  'warning.reversed': 'The stored carbon behind batch {batch} was lost. The safety reserve answers for it.',
  'warning.invalidated': 'Batch {batch} was found to be wrongly issued. Read why before you count on this.',

  'row.amount': 'Amount',
  'row.beneficiary': 'Beneficiary',
  'row.hash': 'Salted hash of the beneficiary',
  'row.purpose': 'Purpose',
  'row.country': 'Country',
  'row.period': 'For the period',
  'row.retired': 'Retired on',
  'row.project': 'Project',
  'row.methodology': 'Methodology',
  'row.vintage': 'Year of the action',
  'row.verifiers': 'Verified by',
  'row.proposal': 'Paid for by',
  'row.batch': 'Batch',
  'row.serials': 'Serial numbers',
  'row.statusThen': 'Batch on that day',
  'row.statusNow': 'Batch on {date}',
  'row.international': 'International use',
  'row.holder': 'Retired by wallet',
  'row.claim': 'Report of results',
  'row.signature': 'Transaction',
  'row.address': 'Certificate’s account',

  projectNamed: '{name} ({code})',
  methodology: '{code}, version {revision}',
  period: '{from} to {to}',
  serials: '{first} to {last}',
  notStated: 'not stated',
  'verifiers.one': '1 organization that is independent of the project',
  'verifiers.other': '{n} organizations that are independent of the project',
  proposalPaid: '{part} % by a community fund’s proposal “{name}”, as the report declares',
  notAuthorized: 'not authorized for international use',
  authorized: 'authorized for international use by {authority}',
  adjusted:
    'authorized for international use by {authority}, which reported {amount} of the batch as adjusted',
  'purpose.voluntary': 'voluntary',
  'purpose.compliance': 'compliance with a rule',
  'purpose.other': 'other',
  'status.open': 'opened, not issued yet',
  'status.active': 'active',
  'status.suspended': 'suspended',
  'status.reversed': 'reversed',
  'status.invalidated': 'invalidated',

  checkTitle: 'How to check this without the site',
  'check.account':
    'Ask any node of the chain {genesis} for the account {address}. It belongs to the program {program}.',
  'check.fields': 'Its fields must say: batch {batch}, amount {base}, first serial {serial}.',
  'check.burn':
    'Ask the same node for the transaction {signature}: it burned {base} base units of the token {mint}.',
  'check.command':
    'On a computer with this software, without a website: npx groundtruth retirement certificate {address}',
  missing: 'Shown as an empty box, because this file has no typeface for it: {letters}',
  link: 'This certificate on the web: {url}',
} as const

export type CertificateWords = Record<keyof typeof CERTIFICATE_WORDS, string>
