import { type Fold, note } from './state.ts'

const registryInitialized: Fold = ({ fields, at }, state) => {
  const address = fields.text('registry')
  const steward = fields.text('steward')
  state.registries.put({ address, steward, guardian: fields.text('guardian'), initializedAt: at })
  return note('registry', { actor: steward })
}

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
  })
  return note('registry', { actor: fields.text('steward'), organization: address })
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

const verifierStatusChanged: Fold = ({ fields, at }, state) => {
  state.verifiers.change(fields.text('verifier'), () => ({
    status: fields.text('statusAfter'),
    reasonHash: fields.text('reasonHash'),
    statusChangedAt: at,
  }))
  return note('registry', { actor: fields.text('steward'), organization: fields.text('organization') })
}

const methodologyCreated: Fold = ({ fields, at }, state) => {
  const address = fields.text('methodology')
  state.methodologies.put({
    address,
    code: fields.text('code'),
    revision: fields.whole('revision'),
    status: 'draft',
    effect: fields.text('effect'),
    quorum: fields.whole('quorum'),
    challengePeriod: fields.whole('challengePeriod'),
    reviewPeriod: fields.whole('reviewPeriod'),
    bufferBps: fields.whole('bufferBps'),
    creditSymbol: fields.text('creditSymbol'),
    creditDecimals: fields.whole('creditDecimals'),
    warmingPotentialSet: fields.whole('warmingPotentialSet'),
    documentHash: fields.text('documentHash'),
    createdAt: at,
    activatedAt: null,
  })
  return note('registry', { actor: fields.text('steward') })
}

const methodologyActivated: Fold = ({ fields, at }, state) => {
  state.methodologies.change(fields.text('methodology'), () => ({ status: 'active', activatedAt: at }))
  return note('registry', { actor: fields.text('steward') })
}

const mintListed: Fold = ({ fields, at }, state) => {
  const address = fields.text('listedMint')
  state.listedMints.put({
    address,
    mint: fields.text('mint'),
    tokenProgram: fields.text('tokenProgram'),
    decimals: fields.whole('decimals'),
    freezable: fields.flag('freezable'),
    listedAt: at,
  })
  return note('registry', { actor: fields.text('steward') })
}

export const registryFolds = {
  RegistryInitialized: registryInitialized,
  OrganizationRegistered: organizationRegistered,
  OrganizationMigrated: organizationMigrated,
  VerifierAccredited: verifierAccredited,
  VerifierStatusChanged: verifierStatusChanged,
  MethodologyCreated: methodologyCreated,
  MethodologyActivated: methodologyActivated,
  MintListed: mintListed,
}
