import type { SampleMethodology, StewardActOf } from '../../../../../samples/story.ts'
import { methodologyDocument } from '../../../../../samples/documents.ts'
import { activateMethodology, createMethodology, decodeAccount } from '@groundtruth/sdk'
import { methodologyByCode } from '@groundtruth/sdk/methodologies'
import type { Scene } from '../scene.ts'
import { exists } from '../step.ts'
import type { Governed } from './steward.ts'

export function draft(scene: Scene, { methodology }: StewardActOf<'create-methodology'>): Governed {
  const { code, revision, quorum, bufferBps } = methodology
  const known = methodologyByCode(code)
  if (known === undefined) throw new Error(`The sample uses the methodology ${code}, which the SDK lacks.`)
  const { creditType, effect } = known
  return {
    key: `methodology:${code}`,
    marker: scene.methodology(code),
    isDone: exists,
    instruction: async (steward, payer) =>
      createMethodology({
        steward,
        payer,
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
      }),
  }
}

export function activation(scene: Scene, { methodology }: StewardActOf<'activate-methodology'>): Governed {
  return {
    key: `methodology-active:${methodology.code}`,
    marker: scene.methodology(methodology.code),
    isDone: (account) => account !== null && decodeAccount('Methodology', account.data).status !== 'draft',
    instruction: (steward) =>
      Promise.resolve(activateMethodology({ steward, methodology: scene.methodology(methodology.code) })),
  }
}

/** Zero is the shortest challenge period that the program allows. */
function challengePeriod(scene: Scene, methodology: SampleMethodology): bigint {
  return scene.hurried ? 0n : BigInt(methodology.challengePeriod)
}
