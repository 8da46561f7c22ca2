import type { SampleMethodology, StoryAct } from '../../../../../samples/story.ts'
import { methodologyDocument, profileText } from '../../../../../samples/documents.ts'
import {
  accreditVerifier,
  activateMethodology,
  createMethodology,
  decodeAccount,
  initializeRegistry,
  listedMintAddress,
  listMint,
  registerOrganization,
  registryAddress,
} from '@groundtruth/sdk'
import { methodologyByCode } from '@groundtruth/sdk/methodologies'
import type { Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'

type Act<Kind extends StoryAct['kind']> = Extract<StoryAct, { kind: Kind }>

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
        steward: scene.key('steward').toBase58(),
        guardian: scene.key('guardian').toBase58(),
      })
      return Promise.resolve({ instructions: [instruction], signers: [authority] })
    },
  }
}

export function organizationStep(scene: Scene, { at, organization }: Act<'register-organization'>): Step {
  return {
    key: `organization:${organization.code}`,
    at,
    needs: ['registry'],
    marker: scene.organization(organization.code),
    isDone: exists,
    prepare: async () => {
      const steward = scene.people.of('steward')
      const instruction = registerOrganization({
        steward: steward.publicKey,
        payer: scene.sponsor,
        code: organization.code,
        kinds: organization.kinds,
        jurisdiction: organization.jurisdiction,
        authority: scene.key(organization.authority).toBase58(),
        profileHash: await scene.content.put(profileText(organization.profile)),
      })
      return { instructions: [instruction], signers: [steward] }
    },
  }
}

export function accreditStep(scene: Scene, { at, verifier }: Act<'accredit-verifier'>): Step {
  return {
    key: `verifier:${verifier.role}`,
    at,
    needs: [
      `organization:${verifier.organization}`,
      ...verifier.scope.map((code) => `methodology-active:${code}`),
    ],
    marker: scene.verifier(verifier.role),
    isDone: exists,
    prepare: async () => {
      const steward = scene.people.of('steward')
      const instruction = accreditVerifier({
        steward: steward.publicKey,
        payer: scene.sponsor,
        organization: scene.organization(verifier.organization),
        person: scene.key(verifier.role),
        validFrom: BigInt(verifier.validFrom),
        validUntil: BigInt(verifier.validUntil),
        scope: verifier.scope.map((code) => scene.methodology(code).toBase58()),
        credentialHash: await scene.content.put(credential(verifier)),
      })
      return { instructions: [instruction], signers: [steward] }
    },
  }
}

export function createMethodologyStep(scene: Scene, { at, methodology }: Act<'create-methodology'>): Step {
  const { code, revision, quorum, bufferBps } = methodology
  const known = methodologyByCode(code)
  if (known === undefined) throw new Error(`The sample uses the methodology ${code}, which the SDK lacks.`)
  const { creditType, effect } = known
  return {
    key: `methodology:${code}`,
    at,
    needs: ['registry'],
    marker: scene.methodology(code),
    isDone: exists,
    prepare: async () => {
      const steward = scene.people.of('steward')
      const instruction = createMethodology({
        steward: steward.publicKey,
        payer: scene.sponsor,
        code,
        revision,
        effect,
        quorum,
        bufferBps,
        creditDecimals: creditType.decimals,
        creditSymbol: creditType.symbol,
        warmingPotentialSet: creditType.warmingPotentialSet,
        challengePeriod: challengePeriod(scene, methodology),
        reviewPeriod: BigInt(methodology.reviewPeriod),
        documentHash: await scene.content.put(methodologyDocument(code)),
      })
      return { instructions: [instruction], signers: [steward] }
    },
  }
}

export function activateMethodologyStep(
  scene: Scene,
  { at, methodology }: Act<'activate-methodology'>,
): Step {
  return {
    key: `methodology-active:${methodology.code}`,
    at,
    needs: [`methodology:${methodology.code}`],
    marker: scene.methodology(methodology.code),
    isDone: (account) => account !== null && decodeAccount('Methodology', account.data).status !== 'draft',
    prepare: () => {
      const steward = scene.people.of('steward')
      const instruction = activateMethodology({
        steward: steward.publicKey,
        methodology: scene.methodology(methodology.code),
      })
      return Promise.resolve({ instructions: [instruction], signers: [steward] })
    },
  }
}

export function listMintStep(scene: Scene, { at, token }: Act<'list-mint'>): Step {
  const mint = scene.mint(token.key)
  return {
    key: `listed:${token.key}`,
    at,
    needs: ['registry', `token:${token.key}`],
    marker: listedMintAddress(mint),
    isDone: exists,
    prepare: () => {
      const steward = scene.people.of('steward')
      const instruction = listMint({ steward: steward.publicKey, payer: scene.sponsor, mint })
      return Promise.resolve({ instructions: [instruction], signers: [steward] })
    },
  }
}

/** Zero is the shortest challenge period that the program allows. */
function challengePeriod(scene: Scene, methodology: SampleMethodology): bigint {
  return scene.hurried ? 0n : BigInt(methodology.challengePeriod)
}

function credential({ organization, scope }: Act<'accredit-verifier'>['verifier']): string {
  return [
    `# Accreditation: a verifier of ${organization} (sample)`,
    '',
    `Methodologies: ${scope.join(', ')}.`,
    '',
    'Made up for the sample.',
    '',
  ].join('\n')
}
