import { created, event, payer, registry, signer, state, system, type Cases, type Replays } from './case.ts'

export const CASES: Cases = {
  anchor_record: {
    actor: signer('NotRecordIssuer'),
    payer,
    registry,
    issuer: { is: 'named', twin: 'address', error: 'InvalidSeeds' },
    record: created,
    ...system,
    ...event,
  },
  supersede_record: {
    actor: signer('NotRecordIssuer'),
    issuer: { is: 'named', twin: 'address', error: 'RecordAccountMismatch' },
    record: state('Record', 'record', 'RecordAccountMismatch'),
    successor: state('Record', 'record', 'RecordMismatch'),
    ...event,
  },
  vouch_record: {
    authority: signer('NotOrganizationAuthority'),
    payer,
    organization: state('Organization', 'organization', 'InvalidSeeds'),
    record: state('Record', 'record', 'InvalidSeeds'),
    vouch: created,
    ...system,
    ...event,
  },
  withdraw_vouch: {
    authority: signer('NotOrganizationAuthority'),
    organization: state('Organization', 'organization', 'NotOrganizationAuthority'),
    record: state('Record', 'record', 'RecordAccountMismatch'),
    vouch: state('Vouch', 'vouch', 'RecordAccountMismatch'),
    ...event,
  },
  file_concern: {
    authority: signer('NotOrganizationAuthority'),
    payer,
    registry,
    organization: state('Organization', 'organization', 'InvalidSeeds'),
    concern: created,
    ...system,
    ...event,
  },
  answer_concern: {
    authority: signer('NotOrganizationAuthority'),
    organization: state('Organization', 'organization', 'NotOrganizationAuthority'),
    concern: state('Concern', 'concern', 'RecordAccountMismatch'),
    ...event,
  },
}

/** What a second landing of the same call meets; or why it may land again. */
export const REPLAYS: Replays = {
  anchor_record: { error: 'AccountInUse' },
  supersede_record: { error: 'RecordSuperseded' },
  vouch_record: { error: 'AccountInUse' },
  withdraw_vouch: { error: 'VouchWithdrawn' },
  file_concern: { error: 'AccountInUse' },
  answer_concern: { free: 'a later answer takes the place of an earlier one' },
}
