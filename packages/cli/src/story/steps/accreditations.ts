import type { Act, SampleVerifier, StewardActOf } from '../../../../../samples/story.ts'
import { note } from '../../../../../samples/documents.ts'
import { accreditVerifier, decodeAccount, setVerifierStatus } from '@groundtruth/sdk'
import type { Scene } from '../scene.ts'
import { exists, type Found, type Step } from '../step.ts'
import type { Governed } from './steward.ts'

export function accreditation(scene: Scene, { verifier }: StewardActOf<'accredit-verifier'>): Governed {
  return {
    key: `verifier:${verifier.role}`,
    marker: scene.verifier(verifier.role),
    isDone: exists,
    instruction: async (steward, payer) =>
      accreditVerifier({
        steward,
        payer,
        organization: scene.organization(verifier.organization),
        person: scene.key(verifier.role),
        validFrom: verifier.validFrom,
        validUntil: verifier.validUntil,
        scope: verifier.scope.map((code) => scene.methodology(code)),
        credentialHash: await scene.content.put(credential(verifier)),
      }),
  }
}

export function verifierStatus(scene: Scene, act: StewardActOf<'verifier-status'>): Governed {
  const { verifier, status, change, reason } = act
  return {
    key: `${status}:${verifier}`,
    marker: scene.verifier(verifier),
    isDone: changedTimes(change),
    instruction: async (actor) =>
      setVerifierStatus({
        actor,
        verifier: scene.verifier(verifier),
        status,
        reasonHash: await scene.content.put(note(`Accreditation of ${verifier}: ${status}`, reason)),
      }),
  }
}

/** The guardian need not wait for anybody to suspend. */
export function guardianSuspendsStep(scene: Scene, act: Act<'guardian-suspends'>): Step {
  const { at, verifier, change, reason } = act
  const suspension = verifierStatus(scene, {
    kind: 'verifier-status',
    verifier,
    status: 'suspended',
    change,
    reason,
  })
  return {
    ...suspension,
    at,
    needs: [],
    prepare: async () => {
      const guardian = scene.people.of('guardian')
      const { publicKey } = guardian
      return { instructions: [await suspension.instruction(publicKey, publicKey)], signers: [guardian] }
    },
  }
}

/** The accreditation itself is the first event of its account. */
function changedTimes(change: number) {
  return (account: Found) =>
    account !== null && decodeAccount('Verifier', account.data).sequence > BigInt(change)
}

function credential({ organization, scope }: SampleVerifier): string {
  return note(`Accreditation: a verifier of ${organization} (sample)`, `Methodologies: ${scope.join(', ')}.`)
}
