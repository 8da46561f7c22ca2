import type { StewardAct } from '../../../../../samples/story.ts'
import type { PublicKey, TransactionInstruction } from '@solana/web3.js'
import type { Scene } from '../scene.ts'
import type { Found, Step } from '../step.ts'
import { accreditation, verifierStatus } from './accreditations.ts'
import { decision, reversing, upholding } from './decisions.ts'
import { activation, draft } from './methodologies.ts'
import { deposit, listing, naming, organization, registration, takeOver } from './registry.ts'

/** An act of the steward, whoever that is when it happens. */
export interface Governed {
  key: string
  marker: PublicKey
  isDone(account: Found): boolean
  /** Stores the documents that it names. The payer stands for rent alone. */
  instruction(steward: PublicKey, payer: PublicKey): Promise<TransactionInstruction>
}

/** The act by the steward's own key. */
export function stewardStep(scene: Scene, at: number, act: StewardAct): Step {
  const { key, marker, isDone, instruction } = governed(scene, act)
  return {
    key,
    at,
    needs: [],
    marker,
    isDone,
    prepare: async () => {
      const steward = scene.people.of('steward')
      return { instructions: [await instruction(steward.publicKey, scene.sponsor)], signers: [steward] }
    },
  }
}

export function governed(scene: Scene, act: StewardAct): Governed {
  switch (act.kind) {
    case 'register-organization':
      return organization(scene, act)
    case 'accredit-verifier':
      return accreditation(scene, act)
    case 'verifier-status':
      return verifierStatus(scene, act)
    case 'create-methodology':
      return draft(scene, act)
    case 'activate-methodology':
      return activation(scene, act)
    case 'register-project':
      return registration(scene, act)
    case 'list-mint':
      return listing(scene, act)
    case 'name-steward':
      return naming(scene)
    case 'accept-steward':
      return takeOver(scene)
    case 'decide-dispute':
      return decision(scene, act)
    case 'uphold-batch':
      return upholding(scene, act)
    case 'reverse-batch':
      return reversing(scene, act)
    case 'raise-deposit':
      return deposit(scene, act)
  }
}
