import { claimByKey, type StoryAct } from '../../../../../samples/story.ts'
import type { Scene } from '../scene.ts'
import type { Step } from '../step.ts'
import { attestStep, issueStep, openBatchStep, submitStep } from './claims.ts'
import { registerProjectStep, retireKey, retireStep, transferStep } from './credits.ts'
import { contributeStep, createFundStep, openPoolStep } from './money.ts'
import {
  accreditStep,
  activateMethodologyStep,
  createMethodologyStep,
  initializeStep,
  listMintStep,
  organizationStep,
} from './registry.ts'

/** One step for each act of the story, in the order of time. */
export function storySteps(scene: Scene, acts: readonly StoryAct[]): Step[] {
  return acts.map((act, index) => stepOf(scene, act, acts.slice(0, index)))
}

function stepOf(scene: Scene, act: StoryAct, earlier: readonly StoryAct[]): Step {
  switch (act.kind) {
    case 'initialize':
      return initializeStep(scene, act)
    case 'register-organization':
      return organizationStep(scene, act)
    case 'accredit-verifier':
      return accreditStep(scene, act)
    case 'create-methodology':
      return createMethodologyStep(scene, act)
    case 'activate-methodology':
      return activateMethodologyStep(scene, act)
    case 'register-project':
      return registerProjectStep(scene, act)
    case 'list-mint':
      return listMintStep(scene, act)
    case 'create-fund':
      return createFundStep(scene, act)
    case 'open-pool':
      return openPoolStep(scene, act)
    case 'contribute':
      return contributeStep(scene, act, givenBefore(act, earlier))
    case 'submit-claim':
      return submitStep(scene, act)
    case 'attest':
      return attestStep(scene, act, attestedBefore(act, earlier))
    case 'open-batch':
      return openBatchStep(scene, act, batchBefore(act, earlier))
    case 'issue':
      return issueStep(scene, act)
    case 'transfer':
      return transferStep(scene, act)
    case 'retire':
      return retireStep(scene, act, retiredBefore(act, earlier))
  }
}

type Act<Kind extends StoryAct['kind']> = Extract<StoryAct, { kind: Kind }>

function givenBefore(act: Act<'contribute'>, earlier: readonly StoryAct[]): bigint[] {
  return earlier.flatMap((other) =>
    other.kind === 'contribute' &&
    other.contributor === act.contributor &&
    other.fund === act.fund &&
    other.project === act.project
      ? [other.amount]
      : [],
  )
}

/** The sample's methodologies ask for two verifiers, so the second verdict decides. */
function attestedBefore(act: Act<'attest'>, earlier: readonly StoryAct[]): boolean {
  return earlier.some((other) => other.kind === 'attest' && other.claim === act.claim)
}

function batchBefore(act: Act<'open-batch'>, earlier: readonly StoryAct[]): string | undefined {
  const { project } = claimByKey(act.claim)
  const last = earlier.findLast(
    (other) => other.kind === 'open-batch' && claimByKey(other.claim).project === project,
  )
  return last?.kind === 'open-batch' ? `batch:${last.claim}` : undefined
}

function retiredBefore(act: Act<'retire'>, earlier: readonly StoryAct[]): string | undefined {
  const last = earlier.findLast((other) => other.kind === 'retire' && other.claim === act.claim)
  return last?.kind === 'retire' ? retireKey(last) : undefined
}
