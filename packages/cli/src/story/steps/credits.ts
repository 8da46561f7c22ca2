import { createTransferCheckedInstruction } from '@solana/spl-token'
import { ORGANIZATIONS, type StoryAct } from '../../../../../samples/story.ts'
import { profileText, projectDocument, validationStatement } from '../../../../../samples/documents.ts'
import {
  createCreditAccount,
  CREDIT_DECIMALS,
  creditMintAddress,
  registerProject,
  retire,
  retirementAddress,
  TOKEN_2022_PROGRAM_ID,
} from '@groundtruth/sdk'
import type { Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'

type Act<Kind extends StoryAct['kind']> = Extract<StoryAct, { kind: Kind }>

/** Signs the validation statements of the sample; it verifies no first claim. */
const VALIDATOR = 'VER-C'

export function registerProjectStep(scene: Scene, { at, project }: Act<'register-project'>): Step {
  const { organization, methodology } = project
  const owner = scene.people.of(project.owner)
  return {
    key: `project:${project.key}`,
    at,
    needs: [`organization:${organization}`, `organization:${VALIDATOR}`, `methodology-active:${methodology}`],
    marker: scene.project(project.key),
    isDone: exists,
    prepare: async () => {
      const steward = scene.people.of('steward')
      const authority = scene.people.of(authorityOf(organization))
      const instruction = registerProject({
        steward: steward.publicKey,
        authority: authority.publicKey,
        payer: scene.sponsor,
        organization: scene.organization(organization),
        validator: scene.organization(VALIDATOR),
        methodology: scene.methodology(methodology),
        id: project.id,
        owner: owner.publicKey,
        payee: scene.payee(project),
        creditingStart: project.creditingStart,
        creditingEnd: project.creditingEnd,
        expectedYearly: project.expectedYearly,
        jurisdiction: project.jurisdiction,
        cell: project.cell,
        validationHash: await scene.content.put(validationStatement(project)),
        profileHash: await scene.content.put(profileText(project.profile)),
        documentHash: await scene.content.put(projectDocument(project)),
      })
      return { instructions: [instruction], signers: [steward, authority] }
    },
  }
}

/** Sends credits to somebody, whose account for them is made in the same transaction: it shows that they arrived. */
export function transferStep(scene: Scene, { at, claim, from, to, amount }: Act<'transfer'>): Step {
  const batch = scene.batch(claim)
  const target = scene.credits(claim, to)
  return {
    key: `sent:${claim}:${to}`,
    at,
    needs: [`issued:${claim}`],
    marker: target,
    isDone: exists,
    prepare: () => {
      const sender = scene.people.of(from)
      const instructions = [
        createCreditAccount({ payer: scene.sponsor, owner: scene.key(to), batch }),
        createTransferCheckedInstruction(
          scene.credits(claim, from),
          creditMintAddress(batch),
          target,
          sender.publicKey,
          amount,
          CREDIT_DECIMALS,
          [],
          TOKEN_2022_PROGRAM_ID,
        ),
      ]
      return Promise.resolve({ instructions, signers: [sender] })
    },
  }
}

/** @param before Key of the retirement before it in the same batch: serials are given in the order of the story. */
export function retireStep(scene: Scene, act: Act<'retire'>, before: string | undefined): Step {
  const { at, claim, holder, amount, purpose, country, beneficiary } = act
  const batch = scene.batch(claim)
  const id = BigInt(at)
  return {
    key: retireKey(act),
    at,
    needs: [`sent:${claim}:${holder}`, ...(before === undefined ? [] : [before])],
    marker: retirementAddress(batch, scene.key(holder), id),
    isDone: exists,
    prepare: () => {
      const person = scene.people.of(holder)
      const instruction = retire({
        holder: person.publicKey,
        payer: scene.sponsor,
        batch,
        id,
        amount,
        purpose,
        country,
        beneficiary: beneficiary === undefined ? { kind: 'holder' } : { kind: 'name', name: beneficiary },
      })
      return Promise.resolve({ instructions: [instruction], signers: [person] })
    },
  }
}

export function retireKey({ claim, holder, at }: Act<'retire'>): string {
  return `retired:${claim}:${holder}:${at}`
}

/** Who signs for an organization. */
function authorityOf(code: string) {
  const organization = ORGANIZATIONS.find((entry) => entry.code === code)
  if (organization === undefined) throw new Error(`The sample has no organization ${code}.`)
  return organization.authority
}
