import { accreditVerifier, changeAccreditation, setVerifierStatus, verifierAddress } from '@groundtruth/sdk'
import { readAddress } from '../support/lookup.ts'
import { readDay } from '../support/period.ts'
import type { ActCommand, Scene } from './act.ts'
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
    plan: async (scene) => {
      const terms = await termsOf(scene)
      const common = { steward: scene.actor, payer: scene.payer, ...whoOf(scene), ...terms }
      return {
        what: `accredit ${scene.arg(1)} of ${scene.arg(0)} for ${scene.option('scope')}`,
        instructions: [accreditVerifier(common)],
        details: { verifier: addressOf(scene), ...terms, scope: terms.scope.map(String) },
      }
    },
  },
  {
    name: 'change',
    about: 'change scope and term of an accreditation; renews an expired one',
    args: WHO,
    required: TERMS,
    steward: true,
    plan: async (scene) => {
      const terms = await termsOf(scene)
      return {
        what: `change the accreditation of ${scene.arg(1)} to ${scene.option('scope')}`,
        instructions: [changeAccreditation({ steward: scene.actor, ...whoOf(scene), ...terms })],
        details: { verifier: addressOf(scene), ...terms, scope: terms.scope.map(String) },
      }
    },
  },
  statusAct('suspend', 'suspend an accreditation at once; the guardian may, too'),
  statusAct('reinstate', 'end the suspension of an accreditation'),
  statusAct('revoke', 'end an accreditation for good; its statements stay, and are listed for the council'),
]

function statusAct(name: keyof typeof STATUS, about: string): ActCommand {
  const plan = async (scene: Scene) => {
    const verifier = addressOf(scene)
    const status = STATUS[name]
    const title = `Accreditation of ${scene.arg(1)}: ${name}`
    const reasonHash = await scene.documents.reason(title, scene.flags)
    return {
      what: `${name} the accreditation of ${scene.arg(1)} of ${scene.arg(0)}`,
      instructions: [setVerifierStatus({ actor: scene.actor, verifier, status, reasonHash })],
      details: { verifier, status, reasonHash },
    }
  }
  return { name, about, args: WHO, options: REASON, steward: true, plan }
}

function whoOf({ arg }: Scene) {
  return { organization: organizationOf(arg(0)), person: readAddress(arg(1), 'the person') }
}

function addressOf(scene: Scene): string {
  const { organization, person } = whoOf(scene)
  return verifierAddress(organization, person).toBase58()
}

async function termsOf({ option, documents }: Scene) {
  return {
    validFrom: BigInt(readDay(option('from'))),
    validUntil: BigInt(readDay(option('until'))),
    scope: listOf(option('scope')).map(methodologyOf),
    credentialHash: await documents.file(option('credential')),
  }
}
