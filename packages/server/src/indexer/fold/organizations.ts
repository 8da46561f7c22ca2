import { type Fold, note, type State } from './state.ts'

const organizationRegistered: Fold = ({ fields, at }, state) => {
  const address = fields.text('organization')
  state.organizations.put({
    address,
    code: fields.text('code'),
    kinds: fields.texts('kinds'),
    status: 'active',
    jurisdiction: fields.textOrNull('jurisdiction'),
    authority: fields.text('authority'),
    profileHash: fields.text('profileHash'),
    version: 1,
    registeredAt: at,
    owing: 0,
    statusChangedAt: null,
    reasonHash: null,
  })
  return note('registry', { actor: fields.text('steward'), organization: address })
}

const organizationChanged: Fold = ({ fields }, state) => {
  const address = fields.text('organization')
  state.organizations.change(address, () => ({
    authority: fields.text('authority'),
    kinds: fields.texts('kinds'),
    jurisdiction: fields.textOrNull('jurisdiction'),
    profileHash: fields.text('profileHash'),
  }))
  return note('registry', { actor: fields.text('actor'), organization: address })
}

const organizationStatusChanged: Fold = ({ fields, at }, state) => {
  const address = fields.text('organization')
  const status = fields.text('statusAfter')
  state.organizations.change(address, () => ({
    status,
    statusChangedAt: at,
    reasonHash: fields.textOrNull('reasonHash'),
  }))
  seatFollows(state, address, status === 'active')
  return note('registry', { actor: fields.text('actor'), organization: address })
}

/** The seat in the council that is the registry's steward follows the organization's status; no other seat does. */
function seatFollows(state: State, organization: string, active: boolean): void {
  for (const { council } of state.registries.all()) {
    state.councils.change(council, ({ seats }) => ({
      seats: seats.map((seat) => (seat.organization === organization ? { ...seat, active } : seat)),
    }))
  }
}

const organizationMigrated: Fold = ({ fields }, state) => {
  const address = fields.text('organization')
  state.organizations.change(address, () => ({ version: fields.whole('toVersion') }))
  return note('registry', { organization: address })
}

const verifierAccredited: Fold = ({ fields, at }, state) => {
  const address = fields.text('verifier')
  const organization = fields.text('organization')
  state.verifiers.put({
    address,
    organization,
    person: fields.text('person'),
    status: 'active',
    validFrom: fields.whole('validFrom'),
    validUntil: fields.whole('validUntil'),
    scope: fields.texts('scope'),
    credentialHash: fields.text('credentialHash'),
    reasonHash: null,
    accreditedAt: at,
    statusChangedAt: null,
  })
  return note('registry', { actor: fields.text('steward'), organization })
}

const accreditationChanged: Fold = ({ fields }, state) => {
  state.verifiers.change(fields.text('verifier'), () => ({
    validFrom: fields.whole('validFrom'),
    validUntil: fields.whole('validUntil'),
    scope: fields.texts('scope'),
    credentialHash: fields.text('credentialHash'),
  }))
  return note('registry', { actor: fields.text('steward'), organization: fields.text('organization') })
}

const verifierStatusChanged: Fold = ({ fields, at }, state) => {
  state.verifiers.change(fields.text('verifier'), () => ({
    status: fields.text('statusAfter'),
    reasonHash: fields.textOrNull('reasonHash'),
    statusChangedAt: at,
  }))
  return note('registry', { actor: fields.text('actor'), organization: fields.text('organization') })
}

export const organizationFolds = {
  OrganizationRegistered: organizationRegistered,
  OrganizationChanged: organizationChanged,
  OrganizationStatusChanged: organizationStatusChanged,
  OrganizationMigrated: organizationMigrated,
  VerifierAccredited: verifierAccredited,
  AccreditationChanged: accreditationChanged,
  VerifierStatusChanged: verifierStatusChanged,
}
