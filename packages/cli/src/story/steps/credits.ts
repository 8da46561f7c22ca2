import { createTransferCheckedInstruction } from '@solana/spl-token'
import type { Act } from '../../../../../samples/story.ts'
import {
  createCreditAccount,
  CREDIT_DECIMALS,
  creditMintAddress,
  retire,
  retirementAddress,
  TOKEN_2022_PROGRAM_ID,
} from '@groundtruth/sdk'
import type { Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'

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
