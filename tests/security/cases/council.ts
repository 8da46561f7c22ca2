import {
  absent,
  anyone,
  created,
  event,
  payer,
  signer,
  state,
  system,
  type Cases,
  type Further,
  type LeftOut,
  type Replays,
} from './case.ts'

export const CASES: Cases = {
  create_council: {
    creator: signer('InvalidSeeds'),
    payer,
    council: created,
    ...system,
    ...event,
  },
  change_council: {
    authority: signer('NotCouncil'),
    council: state('Council', 'council', 'NotCouncil'),
    ...event,
  },
  propose_motion: {
    authority: signer('NotOrganizationAuthority'),
    payer,
    organization: state('Organization', 'organization', 'InvalidSeeds'),
    council: state('Council', 'council', 'InvalidSeeds'),
    motion: created,
    ...system,
    ...event,
  },
  approve_motion: {
    authority: signer('NotOrganizationAuthority'),
    organization: state('Organization', 'organization', 'NotOrganizationAuthority'),
    council: state('Council', 'council', 'MotionAccountMismatch'),
    motion: state('Motion', 'motion', 'MotionAccountMismatch'),
    claim: absent('the staged motion decides an objection; approve_motion.test.ts asks it of a dispute'),
    delivery: state('Delivery', 'delivery', 'MotionAccountMismatch'),
    proposal: state('Proposal', 'proposal', 'MotionAccountMismatch'),
    project: state('Project', 'project', 'MotionAccountMismatch'),
    ...event,
    program: {
      is: 'program',
      free: 'it stands in the place of the absent claim as well, and the event goes to its own address',
    },
  },
  cancel_motion: {
    authority: signer('NotOrganizationAuthority'),
    organization: state('Organization', 'organization', 'NotOrganizationAuthority'),
    council: state('Council', 'council', 'MotionAccountMismatch'),
    motion: state('Motion', 'motion', 'MotionAccountMismatch'),
    ...event,
  },
  execute_motion: {
    executor: anyone('anyone executes what is approved and due'),
    council: state('Council', 'council', 'MotionAccountMismatch'),
    motion: state('Motion', 'motion', 'MotionAccountMismatch'),
    ...event,
    program: {
      is: 'program',
      free: "it stands among the motion's accounts as well, and the event goes to the program's own address",
    },
  },
}

/** What a second landing of the same call meets; or why it may land again. */
export const REPLAYS: Replays = {
  create_council: { error: 'AccountInUse' },
  change_council: { free: 'a council may be composed anew as it was' },
  propose_motion: { error: 'AccountInUse' },
  approve_motion: { error: 'AlreadyApproved' },
  cancel_motion: { error: 'AlreadyApproved' },
  execute_motion: { error: 'MotionNotApproved' },
}

export const FURTHER: Further = {
  create_council: { errors: ['IllegalOwner'], takes: 'the organizations that are its members' },
  change_council: { errors: ['IllegalOwner'], takes: 'the organizations that are its members' },
  execute_motion: { errors: ['MotionAccountMismatch'], takes: 'the accounts that the motion stores' },
}

export const LEFT_OUT: LeftOut = {
  approve_motion: {
    delivery: { error: 'MotionAccountMismatch' },
    proposal: { error: 'MotionAccountMismatch' },
    project: { error: 'MotionAccountMismatch' },
  },
}
