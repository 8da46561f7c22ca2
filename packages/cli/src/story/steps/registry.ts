import { COUNCIL_PARAMETERS, type Act, type StewardActOf } from '../../../../../samples/story.ts'
import { profileText } from '../../../../../samples/documents.ts'
import {
  acceptSteward,
  decodeAccount,
  initializeRegistry,
  listedMintAddress,
  listMint,
  nameSteward,
  registerOrganization,
  registerProject,
  registryAddress,
  setParameters,
} from '@groundtruth/sdk'
import type { Scene } from '../scene.ts'
import { exists, type Found, type Step } from '../step.ts'
import type { Governed } from './steward.ts'

export function initializeStep(scene: Scene, { at }: Act<'initialize'>): Step {
  return {
    key: 'registry',
    at,
    needs: [],
    marker: registryAddress(),
    isDone: exists,
    prepare: () => {
      const authority = scene.people.of('upgradeAuthority')
      const instruction = initializeRegistry({
        upgradeAuthority: authority.publicKey,
        payer: scene.sponsor,
        steward: scene.key('steward'),
        guardian: scene.key('guardian'),
        depositDestination: scene.key('steward'),
      })
      return Promise.resolve({ instructions: [instruction], signers: [authority] })
    },
  }
}

export function organization(
  scene: Scene,
  { organization: facts }: StewardActOf<'register-organization'>,
): Governed {
  return {
    key: `organization:${facts.code}`,
    marker: scene.organization(facts.code),
    isDone: exists,
    instruction: async (steward, payer) =>
      registerOrganization({
        steward,
        payer,
        code: facts.code,
        kinds: facts.kinds,
        jurisdiction: facts.jurisdiction,
        authority: scene.key(facts.authority),
        profileHash: await scene.content.put(profileText(facts.profile)),
      }),
  }
}

export function registration(scene: Scene, { project }: StewardActOf<'register-project'>): Governed {
  return {
    key: `project:${project.key}`,
    marker: scene.project(project.key),
    isDone: (account) => account !== null && decodeAccount('Project', account.data).registeredAt !== 0n,
    instruction: (steward) =>
      Promise.resolve(
        registerProject({
          steward,
          organization: scene.organization(project.organization),
          methodology: scene.methodology(project.methodology),
          project: scene.project(project.key),
        }),
      ),
  }
}

export function listing(scene: Scene, { token }: StewardActOf<'list-mint'>): Governed {
  const mint = scene.mint(token.key)
  return {
    key: `listed:${token.key}`,
    marker: listedMintAddress(mint),
    isDone: exists,
    instruction: (steward, payer) => Promise.resolve(listMint({ steward, payer, mint })),
  }
}

/** Once the council keeps the registry, it had been named. */
export function naming(scene: Scene): Governed {
  const council = scene.council.toBase58()
  const isNamed = (account: Found) => {
    const registry = account === null ? null : decodeAccount('Registry', account.data)
    return registry?.pendingSteward === council || registry?.steward === council
  }
  return {
    key: 'steward-named',
    marker: registryAddress(),
    isDone: isNamed,
    instruction: (steward) => Promise.resolve(nameSteward({ steward, successor: scene.council })),
  }
}

export function takeOver(scene: Scene): Governed {
  const council = scene.council.toBase58()
  return {
    key: 'steward-changed',
    marker: registryAddress(),
    isDone: (account) => account !== null && decodeAccount('Registry', account.data).steward === council,
    instruction: (successor) => Promise.resolve(acceptSteward({ successor })),
  }
}

export function deposit(scene: Scene, { lamports }: StewardActOf<'raise-deposit'>): Governed {
  return {
    key: 'deposit-raised',
    marker: registryAddress(),
    isDone: (account) =>
      account !== null && decodeAccount('Registry', account.data).parameters.disputeDeposit === lamports,
    instruction: (steward) =>
      Promise.resolve(
        setParameters({
          steward,
          guardian: scene.key('guardian'),
          depositDestination: scene.key('steward'),
          parameters: { ...COUNCIL_PARAMETERS, disputeDeposit: lamports },
        }),
      ),
  }
}
