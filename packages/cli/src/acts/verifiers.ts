import { accreditVerifier, changeAccreditation, setVerifierStatus, verifierAddress } from '@groundtruth/sdk'
import { readAddress } from '../support/lookup.ts'
import { readDay } from '../support/period.ts'
import type { ActCommand, Call } from './act.ts'
import { REASON } from './documents.ts'
import { listOf, methodologyOf, organizationOf } from './values.ts'

const WHO = [
  ['<organization>', 'code or address of the organization'],
  ['<person>', "address of the person's key"],
] as const
const TERMS = [
  ['--scope <methodologies>', 'codes with commas between them, for example AMS-I.D,AR-AMS0007'],
  ['--from <day>', 'first day of the accreditation'],
  ['--until <day>', 'day on which it ends, at most five years later'],
  ['--credential <file>', 'the document of the accreditation'],
] as const
const STATUS = { suspend: 'suspended', reinstate: 'active', revoke: 'revoked' } as const

export const verifierActs: readonly ActCommand[] = [
  {
    name: 'accredit',
    about: 'accredit a person of a verifying organization',
    args: WHO,
    required: TERMS,
    steward: true,
    plan: async (call) => {
      const terms = await termsOf(call)
      const common = { steward: call.actor, payer: call.payer, ...whoOf(call), ...terms }
      return {
        what: `accredit ${call.arg(1)} of ${call.arg(0)} for ${call.option('scope')}`,
        instructions: [accreditVerifier(common)],
        details: { verifier: addressOf(call), ...terms, scope: terms.scope.map(String) },
      }
    },
  },
  {
    name: 'change',
    about: 'change scope and term of an accreditation; renews an expired one',
    args: WHO,
    required: TERMS,
    steward: true,
    plan: async (call) => {
      const terms = await termsOf(call)
      return {
        what: `change the accreditation of ${call.arg(1)} to ${call.option('scope')}`,
        instructions: [changeAccreditation({ steward: call.actor, ...whoOf(call), ...terms })],
        details: { verifier: addressOf(call), ...terms, scope: terms.scope.map(String) },
      }
    },
  },
  statusAct('suspend', 'suspend an accreditation at once; the guardian may, too'),
  statusAct('reinstate', 'end the suspension of an accreditation'),
  statusAct('revoke', 'end an accreditation for good; its statements stay, and are listed for the council'),
]

function statusAct(name: keyof typeof STATUS, about: string): ActCommand {
  const plan = async (call: Call) => {
    const verifier = addressOf(call)
    const status = STATUS[name]
    const title = `Accreditation of ${call.arg(1)}: ${name}`
    const reasonHash = await call.documents.reason(title, call.flags)
    return {
      what: `${name} the accreditation of ${call.arg(1)} of ${call.arg(0)}`,
      instructions: [setVerifierStatus({ actor: call.actor, verifier, status, reasonHash })],
      details: { verifier, status, reasonHash },
    }
  }
  return { name, about, args: WHO, options: REASON, steward: true, plan }
}

function whoOf({ arg }: Call) {
  return { organization: organizationOf(arg(0)), person: readAddress(arg(1), 'the person') }
}

function addressOf(call: Call): string {
  const { organization, person } = whoOf(call)
  return verifierAddress(organization, person).toBase58()
}

async function termsOf({ option, documents }: Call) {
  return {
    validFrom: BigInt(readDay(option('from'))),
    validUntil: BigInt(readDay(option('until'))),
    scope: listOf(option('scope')).map(methodologyOf),
    credentialHash: await documents.file(option('credential')),
  }
}
