import type { ClaimNeed, ClaimStatus } from '../types.ts'

interface Standing {
  status: ClaimStatus
  accepting: number
  quorum: number
  waitsUntil: number | null
  challengeEndsAt: number | null
}

const nothing = { count: null, from: null, until: null }

/**
 * What a claim waits for, in the order of time. Depends on no clock: a need that is not due yet says from when it is.
 * Rules as in programs/groundtruth/src/state/claim.rs.
 */
export function needsOf({ status, accepting, quorum, waitsUntil, challengeEndsAt }: Standing): ClaimNeed[] {
  switch (status) {
    case 'submitted':
      return [
        {
          ...nothing,
          key: 'acceptances',
          who: 'verifier',
          count: Math.max(quorum - accepting, 0),
          until: waitsUntil,
        },
        { ...nothing, key: 'withdrawal', who: 'anyone', from: waitsUntil },
      ]
    case 'changes-requested':
      return [
        { ...nothing, key: 'answer', who: 'owner' },
        { ...nothing, key: 'withdrawal', who: 'anyone', from: waitsUntil },
      ]
    case 'verified':
    case 'upheld':
      return [
        { ...nothing, key: 'challenge', who: 'nobody', until: challengeEndsAt },
        { ...nothing, key: 'issue', who: 'anyone', from: challengeEndsAt },
      ]
    case 'disputed':
      return [
        { ...nothing, key: 'decision', who: 'steward' },
        { ...nothing, key: 'lapse', who: 'anyone', from: waitsUntil },
      ]
    default:
      return []
  }
}
