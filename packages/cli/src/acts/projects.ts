import { methodologyByCode } from '@groundtruth/sdk/methodologies'
import {
  acceptProjectRole,
  offerProjectRole,
  parseAmount,
  projectAddress,
  proposeProject,
  registerProject,
  setProjectStatus,
  supersedeProjectDocuments,
  validateProject,
} from '@groundtruth/sdk'
import { projectAddressOf, readAddress, requireAccount } from '../support/lookup.ts'
import { readPeriod } from '../support/period.ts'
import type { ActCommand, Plan, Call } from './act.ts'
import { REASON } from './documents.ts'
import { methodologyOf, oneOf, organizationOf, whole } from './values.ts'

const PROJECT = ['<project>', 'its address or code'] as const
const ROLES = ['owner', 'payee'] as const
const STATUS = { suspend: 'suspended', reinstate: 'registered', close: 'closed' } as const

export const projectActs: readonly ActCommand[] = [
  {
    name: 'propose',
    about: "propose a project; signed by its developer's authority",
    required: [
      ['--organization <code>', 'the developer'],
      ['--id <number>', 'number of your own for the project'],
      ['--methodology <code>', 'for example AMS-I.D, or AMS-I.D@2'],
      ['--from <day>', 'first day of the crediting period'],
      ['--to <day>', 'its last day'],
      ['--expected-yearly <tonnes>', 'what is expected in a year'],
      ['--jurisdiction <code>', 'ISO 3166-2, for example IN-RJ'],
      ['--profile <file>', 'its public profile'],
      ['--document <file>', 'its design document'],
    ],
    options: [
      ['--cell <geohash>', 'coarse location, four letters'],
      ['--owner <address>', 'signs claims and receives credits (you)'],
      ['--payee <address>', 'receives money (you)'],
    ],
    plan: propose,
  },
  {
    name: 'validate',
    about: "state that a proposed project's design is sound; signed by another, verifying organization",
    args: [PROJECT],
    required: [
      ['--organization <code>', 'for which you sign'],
      ['--statement <file>', 'the validation statement'],
    ],
    plan: async ({ context, actor, arg, option, documents }) => {
      const project = await projectAddressOf(context, arg(0))
      const validator = organizationOf(option('organization'))
      const validationHash = await documents.file(option('statement'))
      return {
        what: `validate the project ${arg(0)} for ${option('organization')}`,
        instructions: [validateProject({ authority: actor, validator, project, validationHash })],
        details: { project: project.toBase58(), validator: validator.toBase58(), validationHash },
      }
    },
  },
  {
    name: 'register',
    about: 'register a proposed and validated project',
    args: [PROJECT],
    steward: true,
    plan: async (call) => {
      const { project, organization, methodology } = await factsOf(call)
      return {
        what: `register the project ${call.arg(0)}`,
        instructions: [registerProject({ steward: call.actor, organization, methodology, project })],
        details: { project: project.toBase58() },
      }
    },
  },
  statusAct('suspend', 'suspend a project at once; the guardian may, too. It ends by itself after a term'),
  statusAct('reinstate', 'end the suspension of a project; anyone may once its time is over'),
  statusAct(
    'close',
    'close a project for good; its developer may, and anyone an unregistered one in the end',
  ),
  {
    name: 'documents',
    about: 'put a later profile and design document in the place of the present ones',
    args: [PROJECT],
    required: [
      ['--profile <file>', 'its public profile'],
      ['--document <file>', 'its design document'],
    ],
    plan: async (call) => {
      const { project, organization } = await factsOf(call)
      const hashes = {
        profileHash: await call.documents.file(call.option('profile')),
        documentHash: await call.documents.file(call.option('document')),
      }
      const common = { authority: call.actor, organization, project, ...hashes }
      return {
        what: `supersede the documents of the project ${call.arg(0)}`,
        instructions: [supersedeProjectDocuments(common)],
        details: { project: project.toBase58(), ...hashes },
      }
    },
  },
  {
    name: 'offer-role',
    about: "offer the owner's or the payee's role; it changes hands when it is accepted",
    args: [PROJECT, ['<role>', 'owner or payee'], ['<address>', 'to whom']],
    plan: async (call) => {
      const { project, organization } = await factsOf(call)
      const role = oneOf(call.arg(1), ROLES, 'the role')
      const offeredTo = readAddress(call.arg(2), 'the successor')
      return {
        what: `offer the role of ${role} of ${call.arg(0)} to ${call.arg(2)}`,
        instructions: [offerProjectRole({ actor: call.actor, organization, project, role, offeredTo })],
        details: { project: project.toBase58(), role, offeredTo: call.arg(2) },
      }
    },
  },
  {
    name: 'accept-role',
    about: 'take a role that was offered to you',
    args: [PROJECT, ['<role>', 'owner or payee']],
    plan: async ({ context, actor, arg }) => {
      const project = await projectAddressOf(context, arg(0))
      const role = oneOf(arg(1), ROLES, 'the role')
      return {
        what: `become the ${role} of the project ${arg(0)}`,
        instructions: [acceptProjectRole({ successor: actor, project, role })],
        details: { project: project.toBase58(), role },
      }
    },
  },
]

async function propose({ actor, payer, option, maybe, documents }: Call): Promise<Plan> {
  const organization = organizationOf(option('organization'))
  const [id, code] = [whole(option('id')), option('methodology')]
  const { start, end } = readPeriod(option('from'), option('to'))
  const decimals = methodologyByCode(code.split('@')[0] ?? '')?.creditType.decimals ?? 3
  const project = projectAddress(organization, id).toBase58()
  const instruction = proposeProject({
    authority: actor,
    payer,
    organization,
    methodology: methodologyOf(code),
    id,
    owner: maybe('owner') ?? actor,
    payee: maybe('payee') ?? actor,
    creditingStart: start,
    creditingEnd: end,
    expectedYearly: parseAmount(option('expectedYearly'), decimals),
    jurisdiction: option('jurisdiction'),
    cell: maybe('cell') ?? null,
    profileHash: await documents.file(option('profile')),
    documentHash: await documents.file(option('document')),
  })
  return {
    what: `propose the project ${option('organization')}-${id}`,
    instructions: [instruction],
    details: { project, id },
  }
}

function statusAct(name: keyof typeof STATUS, about: string): ActCommand {
  const plan = async (call: Call) => {
    const { project, organization } = await factsOf(call)
    const status = STATUS[name]
    const reasonHash = await call.documents.reason(`Project ${call.arg(0)}: ${name}`, call.flags)
    const common = { actor: call.actor, organization, project, status, reasonHash }
    return {
      what: `${name} the project ${call.arg(0)}`,
      instructions: [setProjectStatus(common)],
      details: { project: project.toBase58(), status, reasonHash },
    }
  }
  return { name, about, args: [PROJECT], options: REASON, steward: true, plan }
}

/** The project that the first argument names, with its organization and methodology. */
export async function factsOf({ context, arg }: Call) {
  const project = await projectAddressOf(context, arg(0))
  const { organization, methodology } = await requireAccount(context, 'Project', project, 'project')
  return { project, organization, methodology }
}
