import { claimByKey, type Act, type StoryAct } from '../../../../../samples/story.ts'
import type { Connection } from '@solana/web3.js'
import type { Scene } from '../scene.ts'
import type { Step } from '../step.ts'
import { guardianSuspendsStep } from './accreditations.ts'
import { cancelStep, drawBufferStep, letterStep } from './batches.ts'
import { attestStep, issueStep, openBatchStep, submitStep } from './claims.ts'
import {
  approveMotionStep,
  createCouncilStep,
  executeMotionStep,
  handOverUpgradeStep,
  proposeMotionStep,
} from './council.ts'
import { retireKey, retireStep, transferStep } from './credits.ts'
import { deliverStep, payStep, reviewDeliveryStep } from './deliveries.ts'
import { contributeStep, createFundStep, openPoolStep } from './money.ts'
import {
  acceptPayeeStep,
  holdKeyStep,
  offerPayeeStep,
  proposeProjectStep,
  validateProjectStep,
} from './projects.ts'
import { completeStep, drawStep, finishVoteStep, proposeStep, terminateStep, voteStep } from './proposals.ts'
import { answerConcernStep, concernStep, recordStep, vouchStep } from './records.ts'
import { initializeStep } from './registry.ts'
import { claimCreditsStep, reclaimStep, returnStep, settleStep } from './returns.ts'
import { disputeStep, resubmitStep, revokeStep, withdrawStep } from './reviews.ts'
import { awardStep, expenseStep, receiptStep, reviewExpenseStep } from './spending.ts'
import { stewardStep } from './steward.ts'

/** One step for each act of the story, in the order of time. */
export function storySteps(scene: Scene, connection: Connection, acts: readonly StoryAct[]): Step[] {
  const played = scene.hurried ? actsNow(acts) : acts
  const steps = played.map((act, index) => stepOf(scene, connection, act, played.slice(0, index)))
  return scene.hurried ? inOrder(played, steps) : steps
}

/**
 * Where nobody can move the clock, the acts that have to wait for days are left out: the council does not take over,
 * and the steward itself does what the council's motions do; nobody proposes what nobody could draw.
 */
export function actsNow(acts: readonly StoryAct[]): StoryAct[] {
  return acts.flatMap(withoutWaiting)
}

function withoutWaiting(act: StoryAct): StoryAct[] {
  switch (act.kind) {
    case 'execute-motion': {
      const { kind } = act.motion.act
      return kind === 'accept-steward' || kind === 'decide-dispute' ? [] : [{ at: act.at, ...act.motion.act }]
    }
    case 'name-steward':
    case 'hand-over-upgrade':
    case 'propose-motion':
    case 'approve-motion':
    case 'dispute-claim':
    case 'propose':
    case 'vote':
    case 'finish-vote':
    case 'draw':
    case 'pay':
    case 'deliver':
    case 'review-delivery':
    case 'award':
    case 'receipt':
    case 'expense':
    case 'review-expense':
    case 'return':
    case 'terminate':
    case 'reclaim':
    case 'settle':
    case 'complete':
    case 'claim-credits':
      return []
    case 'retire':
      // Contributors have the credits of what their money paid for, and no others.
      return act.holder.startsWith('contributor') ? [] : [act]
    default:
      return [act]
  }
}

/** Without times, each act but a contribution follows the one before it. */
function inOrder(acts: readonly StoryAct[], steps: readonly Step[]): Step[] {
  let before: string | undefined
  return steps.map((step, index) => {
    if (acts[index]?.kind === 'contribute') return step
    const needs = before === undefined ? step.needs : [...step.needs, before]
    before = step.key
    return { ...step, needs }
  })
}

function stepOf(scene: Scene, connection: Connection, act: StoryAct, earlier: readonly StoryAct[]): Step {
  switch (act.kind) {
    case 'initialize':
      return initializeStep(scene, act)
    case 'create-fund':
      return createFundStep(scene, act)
    case 'open-pool':
      return openPoolStep(scene, act)
    case 'contribute':
      return contributeStep(scene, act, givenBefore(act, earlier))
    case 'propose-project':
      return proposeProjectStep(scene, act)
    case 'validate-project':
      return validateProjectStep(scene, act)
    case 'hold-key':
      return holdKeyStep(scene, act)
    case 'offer-payee':
      return offerPayeeStep(scene, act)
    case 'accept-payee':
      return acceptPayeeStep(scene, act)
    case 'guardian-suspends':
      return guardianSuspendsStep(scene, act)
    case 'submit-claim':
      return submitStep(scene, act)
    case 'attest':
      return attestStep(scene, act, attestedBefore(act, earlier))
    case 'resubmit-claim':
      return resubmitStep(scene, act)
    case 'withdraw-claim':
      return withdrawStep(scene, act)
    case 'dispute-claim':
      return disputeStep(scene, act)
    case 'revoke-attestation':
      return revokeStep(scene, act)
    case 'open-batch':
      return openBatchStep(scene, act, batchBefore(act, earlier))
    case 'issue':
      return issueStep(scene, connection, act)
    case 'transfer':
      return transferStep(scene, act)
    case 'retire':
      return retireStep(scene, act, retiredBefore(act, earlier))
    case 'cancel':
      return cancelStep(scene, act)
    case 'draw-buffer':
      return drawBufferStep(scene, act)
    case 'letter':
      return letterStep(scene, act)
    case 'propose':
      return proposeStep(scene, connection, act)
    case 'vote':
      return voteStep(scene, act)
    case 'finish-vote':
      return finishVoteStep(scene, connection, act)
    case 'draw':
      return drawStep(scene, connection, act)
    case 'pay':
      return payStep(scene, connection, act)
    case 'deliver':
      return deliverStep(scene, connection, act)
    case 'review-delivery':
      return reviewDeliveryStep(scene, act)
    case 'award':
      return awardStep(scene, act)
    case 'receipt':
      return receiptStep(scene, act)
    case 'expense':
      return expenseStep(scene, act)
    case 'review-expense':
      return reviewExpenseStep(scene, act, contractOf(act, earlier))
    case 'return':
      return returnStep(scene, act)
    case 'terminate':
      return terminateStep(scene, act)
    case 'reclaim':
      return reclaimStep(scene, act)
    case 'settle':
      return settleStep(scene, connection, act)
    case 'complete':
      return completeStep(scene, act)
    case 'claim-credits':
      return claimCreditsStep(scene, act)
    case 'record':
      return recordStep(scene, act)
    case 'vouch':
      return vouchStep(scene, act)
    case 'concern':
      return concernStep(scene, act)
    case 'answer-concern':
      return answerConcernStep(scene, act)
    case 'create-council':
      return createCouncilStep(scene, act)
    case 'hand-over-upgrade':
      return handOverUpgradeStep(scene, act)
    case 'propose-motion':
      return proposeMotionStep(scene, act)
    case 'approve-motion':
      return approveMotionStep(scene, connection, act)
    case 'execute-motion':
      return executeMotionStep(scene, connection, act)
    default:
      return stewardStep(scene, act.at, act)
  }
}

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

/** The sample's methodologies ask for two verifiers, so the second verdict on a revision decides. */
function attestedBefore(act: Act<'attest'>, earlier: readonly StoryAct[]): boolean {
  return earlier.some(
    (other) => other.kind === 'attest' && other.claim === act.claim && other.revision === act.revision,
  )
}

function batchBefore(act: Act<'open-batch'>, earlier: readonly StoryAct[]): string | undefined {
  const { project } = claimByKey(act.claim)
  const last = earlier.findLast(
    (other) => other.kind === 'open-batch' && claimByKey(other.claim).project === project,
  )
  return last?.kind === 'open-batch' ? `batch:${last.claim}` : undefined
}

/** The contract that a reviewed expense pays. */
function contractOf(act: Act<'review-expense'>, earlier: readonly StoryAct[]): number | undefined {
  const expense = earlier.find(
    (other) => other.kind === 'expense' && other.proposal === act.proposal && other.id === act.expense,
  )
  return expense?.kind === 'expense' ? expense.award : undefined
}

function retiredBefore(act: Act<'retire'>, earlier: readonly StoryAct[]): string | undefined {
  const last = earlier.findLast((other) => other.kind === 'retire' && other.claim === act.claim)
  return last?.kind === 'retire' ? retireKey(last) : undefined
}
