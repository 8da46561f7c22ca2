import { type Fold, note } from './state.ts'

const projectProposed: Fold = ({ fields, at }, state) => {
  const address = fields.text('project')
  const organization = fields.text('organization')
  const proposer = fields.text('proposer')
  state.projects.put({
    address,
    organization,
    id: fields.whole('id'),
    proposer,
    owner: fields.text('owner'),
    payee: fields.text('payee'),
    pendingOwner: null,
    pendingPayee: null,
    roleOfferedAt: null,
    methodology: fields.text('methodology'),
    validator: null,
    status: 'proposed',
    jurisdiction: fields.text('jurisdiction'),
    cell: fields.textOrNull('cell'),
    creditingStart: fields.whole('creditingStart'),
    creditingEnd: fields.whole('creditingEnd'),
    expectedYearly: fields.amount('expectedYearly'),
    validationHash: null,
    profileHash: fields.text('profileHash'),
    documentHash: fields.text('documentHash'),
    reasonHash: null,
    proposedAt: at,
    validatedAt: null,
    registeredAt: null,
    statusChangedAt: at,
    waitsUntil: fields.timeOrNull('waitsUntil'),
    claims: 0,
    batches: 0,
    issued: 0n,
    retired: 0n,
  })
  return note('credits', { actor: proposer, project: address, organization })
}

const projectValidated: Fold = ({ fields, at }, state) => {
  const project = fields.text('project')
  const validator = fields.text('validator')
  state.projects.change(project, () => ({
    validator,
    validationHash: fields.text('validationHash'),
    validatedAt: at,
  }))
  return note('credits', { actor: fields.text('actor'), project, organization: validator })
}

const projectRegistered: Fold = ({ fields, at }, state) => {
  const project = fields.text('project')
  state.projects.change(project, () => ({
    status: 'registered',
    registeredAt: at,
    statusChangedAt: at,
    waitsUntil: null,
    reasonHash: null,
  }))
  const organization = fields.text('organization')
  return note('credits', { actor: fields.text('steward'), project, organization })
}

const projectStatusChanged: Fold = ({ fields, at }, state) => {
  const project = fields.text('project')
  state.projects.change(project, () => ({
    status: fields.text('statusAfter'),
    statusChangedAt: at,
    reasonHash: fields.textOrNull('reasonHash'),
    waitsUntil: fields.timeOrNull('waitsUntil'),
  }))
  const organization = fields.text('organization')
  return note('credits', { actor: fields.text('actor'), project, organization })
}

const projectDocumentsSuperseded: Fold = ({ fields }, state) => {
  const project = fields.text('project')
  const changed = state.projects.change(project, ({ status }) => ({
    profileHash: fields.text('profileHash'),
    documentHash: fields.text('documentHash'),
    // A proposal's validation is of the design that it has seen, and goes with it.
    ...(status === 'proposed' ? { validator: null, validationHash: null, validatedAt: null } : {}),
  }))
  const organization = changed?.organization ?? null
  return note('credits', { actor: fields.text('actor'), project, organization })
}

const projectRoleOffered: Fold = ({ fields, at }, state) => {
  const project = fields.text('project')
  const pending = fields.textOrNull('offeredTo')
  const changed = state.projects.change(project, () => ({
    ...(fields.text('role') === 'owner' ? { pendingOwner: pending } : { pendingPayee: pending }),
    roleOfferedAt: at,
  }))
  const organization = changed?.organization ?? null
  return note('credits', { actor: fields.text('actor'), project, organization })
}

const projectRoleAccepted: Fold = ({ fields }, state) => {
  const project = fields.text('project')
  const holder = fields.text('holderAfter')
  const changed = state.projects.change(project, () =>
    fields.text('role') === 'owner'
      ? { owner: holder, pendingOwner: null }
      : { payee: holder, pendingPayee: null },
  )
  return note('credits', { actor: holder, project, organization: changed?.organization ?? null })
}

const projectKeyHeld: Fold = ({ fields, at }, state) => {
  const address = fields.text('projectKey')
  const project = fields.text('project')
  const holders = state.projectKeys.get(address)?.holders ?? 0
  state.projectKeys.put({
    address,
    kind: fields.text('kind'),
    key: fields.text('key'),
    project,
    previousProject: fields.textOrNull('previousProject'),
    holders: holders + 1,
    heldSince: at,
    releasedAt: null,
  })
  const organization = state.projects.get(project)?.organization ?? null
  return note('credits', { actor: fields.text('actor'), project, organization })
}

const projectKeyReleased: Fold = ({ fields, at }, state) => {
  const project = fields.text('project')
  state.projectKeys.change(fields.text('projectKey'), () => ({ releasedAt: at }))
  const organization = state.projects.get(project)?.organization ?? null
  return note('credits', { actor: fields.text('actor'), project, organization })
}

export const projectFolds = {
  ProjectProposed: projectProposed,
  ProjectValidated: projectValidated,
  ProjectRegistered: projectRegistered,
  ProjectStatusChanged: projectStatusChanged,
  ProjectDocumentsSuperseded: projectDocumentsSuperseded,
  ProjectRoleOffered: projectRoleOffered,
  ProjectRoleAccepted: projectRoleAccepted,
  ProjectKeyHeld: projectKeyHeld,
  ProjectKeyReleased: projectKeyReleased,
}
