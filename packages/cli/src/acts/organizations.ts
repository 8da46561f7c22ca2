import {
  BITS,
  changeOrganization,
  registerOrganization,
  registryAddress,
  setOrganizationStatus,
} from '@groundtruth/sdk'
import { requireAccount } from '../support/lookup.ts'
import type { ActCommand, Call } from './act.ts'
import { REASON } from './documents.ts'
import { organizationOf, someOf } from './values.ts'

const KINDS = Object.values(BITS.organizationKind)
const ORGANIZATION = ['<organization>', 'its code or address'] as const
const STATUS = { suspend: 'suspended', reinstate: 'active', revoke: 'revoked' } as const
type Change = keyof typeof STATUS

export const organizationActs: readonly ActCommand[] = [
  {
    name: 'register',
    about: 'add an organization under a code of its own',
    args: [['<code>', 'at most 8 of A to Z, 0 to 9, dot, hyphen']],
    required: [
      ['--kinds <kinds>', `with commas between them: ${KINDS.join(', ')}`],
      ['--jurisdiction <code>', 'ISO 3166, for example IN or IN-RJ'],
      ['--authority <address>', 'who signs for it'],
      ['--profile <file>', 'its public profile'],
    ],
    steward: true,
    plan: async ({ actor, payer, arg, option, documents }) => {
      const kinds = someOf(option('kinds'), KINDS, 'a kind')
      const common = {
        code: arg(0),
        kinds,
        jurisdiction: option('jurisdiction'),
        authority: option('authority'),
      }
      const profileHash = await documents.file(option('profile'))
      return {
        what: `register the organization ${arg(0)} (${kinds.join(', ')})`,
        instructions: [registerOrganization({ steward: actor, payer, ...common, profileHash })],
        details: { organization: organizationOf(arg(0)).toBase58(), ...common, profileHash },
      }
    },
  },
  {
    name: 'change',
    about:
      'change what the registry knows of an organization; its own authority may change the profile alone',
    args: [ORGANIZATION],
    options: [
      ['--kinds <kinds>', `with commas between them: ${KINDS.join(', ')}`],
      ['--jurisdiction <code>', 'ISO 3166'],
      ['--authority <address>', 'who signs for it'],
      ['--profile <file>', 'its public profile'],
    ],
    steward: true,
    plan: async ({ context, actor, arg, maybe, documents }) => {
      const organization = organizationOf(arg(0))
      const present = await requireAccount(context, 'Organization', organization, 'organization')
      const [kinds, profile] = [maybe('kinds'), maybe('profile')]
      const wanted = {
        kinds: kinds === undefined ? present.kinds : someOf(kinds, KINDS, 'a kind'),
        jurisdiction: maybe('jurisdiction') ?? present.jurisdiction ?? '',
        authority: maybe('authority') ?? present.authority,
        profileHash: profile === undefined ? present.profileHash : await documents.file(profile),
      }
      return {
        what: `change the organization ${present.code}`,
        instructions: [changeOrganization({ actor, organization, ...wanted })],
        details: { organization: organization.toBase58(), ...wanted },
      }
    },
  },
  statusAct('suspend', 'suspend an organization; the guardian may, too'),
  statusAct('reinstate', 'end the suspension of an organization'),
  statusAct('revoke', 'end an organization for good; what it did stays visible'),
]

function statusAct(name: Change, about: string): ActCommand {
  const plan = async ({ context, actor, arg, flags, documents }: Call) => {
    const organization = organizationOf(arg(0))
    const registry = await requireAccount(context, 'Registry', registryAddress(), 'registry')
    const reasonHash = await documents.reason(`Organization ${arg(0)}: ${name}`, flags)
    const status = STATUS[name]
    const common = { actor, organization, council: registry.council, status, reasonHash }
    return {
      what: `${name} the organization ${arg(0)}`,
      instructions: [setOrganizationStatus(common)],
      details: { organization: organization.toBase58(), status, reasonHash },
    }
  }
  return { name, about, args: [ORGANIZATION], options: REASON, steward: true, plan }
}
