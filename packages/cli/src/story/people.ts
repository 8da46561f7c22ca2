import type { Keypair } from '@solana/web3.js'
import type { Role, TokenKey } from '../../../../samples/story.ts'
import { keypairIn } from '../support/keys.ts'

/** Everybody who signs in the story. */
export const ROLES: readonly Role[] = [
  'steward',
  'guardian',
  'fundManager',
  'verifierA',
  'verifierB',
  'verifierC',
  'verifierD',
  'solarDeveloper',
  'forestDeveloper',
  'forestPayee',
  'authority',
  'authorityCO',
  'authorityCH',
  'bodyA',
  'bodyB',
  'bodyC',
  'holder1',
  'holder2',
  'holder3',
  'contributor01',
  'contributor02',
  'contributor03',
  'contributor04',
  'contributor05',
  'contributor06',
  'contributor07',
  'contributor08',
  'contributor09',
  'contributor10',
  'contributor11',
  'contributor12',
]

export type KeyName = Role | 'sponsor' | 'upgradeAuthority' | 'tokenIssuer' | `mint-${TokenKey}`

/** The story's keypairs, each made when it is first asked for. */
export class People {
  readonly #known = new Map<KeyName, Keypair>()

  /** @param folder Where the keypairs are kept, outside version control. */
  constructor(readonly folder: string) {}

  of(name: KeyName): Keypair {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const keypair = keypairIn(this.folder, name)
    this.#known.set(name, keypair)
    return keypair
  }

  /** Lets another keypair act under this name, for example to pay for the story on a public chain. */
  use(name: KeyName, keypair: Keypair): void {
    this.#known.set(name, keypair)
  }
}

/** One of the sample's people, as the demo wallet of the dashboard offers them. */
export interface DemoPerson {
  role:
    | 'contributor'
    | 'developer'
    | 'verifier A'
    | 'verifier B'
    | 'holder'
    | 'verifying body'
    | 'council member'
    | 'guardian'
    | 'fund manager'
  name: string
  publicKey: string
  /** 64 bytes in base64. */
  secretKey: string
}

const DEMO: readonly { role: DemoPerson['role']; name: string; key: Role }[] = [
  { role: 'contributor', name: 'A contributor (sample)', key: 'contributor01' },
  { role: 'developer', name: 'Solar Cooperative (sample)', key: 'solarDeveloper' },
  { role: 'verifier A', name: 'Verifier of Body A (sample)', key: 'verifierA' },
  { role: 'verifier B', name: 'Verifier of Body B (sample)', key: 'verifierB' },
  { role: 'holder', name: 'A holder of credits (sample)', key: 'holder3' },
  { role: 'verifying body', name: 'Verification Body A (sample)', key: 'bodyA' },
  { role: 'council member', name: 'National Authority (sample)', key: 'authority' },
  { role: 'council member', name: 'National Authority of the Forest Project (sample)', key: 'authorityCO' },
  { role: 'guardian', name: 'Guardian of registry and funds (sample)', key: 'guardian' },
  { role: 'fund manager', name: 'Manager of the funds (sample)', key: 'fundManager' },
]

/** Keys that control nothing of value: they act on the chain inside this product alone. */
export function demoPeople(people: People): DemoPerson[] {
  return DEMO.map(({ role, name, key }) => {
    const keypair = people.of(key)
    return {
      role,
      name,
      publicKey: keypair.publicKey.toBase58(),
      secretKey: Buffer.from(keypair.secretKey).toString('base64'),
    }
  })
}
