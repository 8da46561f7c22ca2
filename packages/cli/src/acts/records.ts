import {
  anchorRecord,
  answerConcern,
  concernAddress,
  ENUMS,
  fileConcern,
  recordAddress,
  supersedeRecord,
  vouchAddress,
  vouchRecord,
  withdrawVouch,
} from '@groundtruth/sdk'
import { readAddress, requireAccount } from '../support/lookup.ts'
import type { ActCommand, Call } from './act.ts'
import { REASON } from './documents.ts'
import { oneOf, organizationOf, whole } from './values.ts'

const KINDS = Object.values(ENUMS.recordKind)
const STATUSES = ['answered', 'closed'] as const
const RECORD = ['<record>', 'address of the record'] as const
const FOR = ['--organization <code>', 'for which you sign'] as const

export const recordActs: readonly ActCommand[] = [
  {
    name: 'anchor',
    about: "anchor a document's hash with its kind and subject",
    args: [['<file>', 'the document']],
    required: [
      ['--kind <kind>', KINDS.join(', ')],
      ['--subject <address>', 'the account that it is about'],
    ],
    options: [['--organization <code>', 'issued by the organization for which you sign (else by you)']],
    plan: async ({ actor, payer, arg, option, maybe, documents }) => {
      const organization = maybe('organization')
      const issuer = organization === undefined ? actor : organizationOf(organization)
      const kind = oneOf(option('kind'), KINDS, 'the kind')
      const subject = readAddress(option('subject'), 'the subject')
      const documentHash = await documents.file(arg(0))
      return {
        what: `anchor ${arg(0)} (${documentHash}) as ${kind}`,
        instructions: [anchorRecord({ actor, payer, issuer, documentHash, kind, subject })],
        details: { record: recordAddress(documentHash, issuer).toBase58(), documentHash, kind },
      }
    },
  },
  {
    name: 'supersede',
    about: 'put a later record of yours in the place of an earlier one',
    args: [RECORD, ['<successor>', 'address of the later record']],
    plan: async ({ context, actor, arg }) => {
      const [record, successor] = [readAddress(arg(0), 'a record'), readAddress(arg(1), 'a record')]
      const { issuer } = await requireAccount(context, 'Record', record, 'record')
      return {
        what: `supersede the record ${arg(0)} by ${arg(1)}`,
        instructions: [supersedeRecord({ actor, issuer, record, successor })],
        details: { record: arg(0), successor: arg(1) },
      }
    },
  },
  {
    name: 'vouch',
    about: "give your organization's word for a record of somebody else",
    args: [RECORD],
    required: [FOR],
    plan: ({ actor, payer, arg, option }) => {
      const record = readAddress(arg(0), 'a record')
      const organization = organizationOf(option('organization'))
      return {
        what: `vouch for the record ${arg(0)} as ${option('organization')}`,
        instructions: [vouchRecord({ authority: actor, payer, organization, record })],
        details: { record: arg(0), vouch: vouchAddress(record, organization).toBase58() },
      }
    },
  },
  {
    name: 'withdraw',
    about: "take your organization's word back; that it was given stays visible",
    args: [RECORD],
    required: [FOR],
    plan: ({ actor, arg, option }) => {
      const record = readAddress(arg(0), 'a record')
      const organization = organizationOf(option('organization'))
      return {
        what: `withdraw the word of ${option('organization')} for the record ${arg(0)}`,
        instructions: [withdrawVouch({ authority: actor, organization, record })],
        details: { record: arg(0), vouch: vouchAddress(record, organization).toBase58() },
      }
    },
  },
]

export const concernActs: readonly ActCommand[] = [
  {
    name: 'file',
    about: 'record what somebody without a wallet told your organization; without their personal data',
    args: [['<subject>', 'address of what it is about']],
    required: [FOR, ['--id <number>', 'number of your own for it']],
    options: REASON,
    plan: async (call) => {
      const { actor, payer, arg, documents, flags } = call
      const { organization, id, concern } = concernOf(call, 'id')
      const subject = readAddress(arg(0), 'the subject')
      const documentHash = await documents.reason('A concern', flags)
      return {
        what: `file a concern about ${arg(0)}`,
        instructions: [fileConcern({ authority: actor, payer, organization, id, subject, documentHash })],
        details: { concern, documentHash },
      }
    },
  },
  {
    name: 'answer',
    about: 'answer or close a concern that your organization took up',
    args: [
      ['<number>', 'its number'],
      ['<status>', STATUSES.join(' or ')],
    ],
    required: [FOR],
    options: REASON,
    plan: async (call) => {
      const { actor, arg, documents, flags } = call
      const { organization, id, concern } = concernOf(call)
      const status = oneOf(arg(1), STATUSES, 'the status')
      const answerHash = await documents.reason('Answer to a concern', flags)
      return {
        what: `say that the concern ${id} is ${status}`,
        instructions: [answerConcern({ authority: actor, organization, id, status, answerHash })],
        details: { concern, status, answerHash },
      }
    },
  },
]

function concernOf({ arg, option }: Call, named?: 'id') {
  const organization = organizationOf(option('organization'))
  const id = whole(named === undefined ? arg(0) : option(named))
  return { organization, id, concern: concernAddress(organization, id).toBase58() }
}
