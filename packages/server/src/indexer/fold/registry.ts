import { type Fold, note } from './state.ts'

/** What the program gives a new registry: `Parameters::INITIAL`. Reconciliation compares them with the account. */
const DAY = 86_400
const INITIAL = {
  handoverDelay: 2 * DAY,
  suspensionTerm: 60 * DAY,
  decisionTerm: 60 * DAY,
  responseTerm: 60 * DAY,
  disputeDeposit: 100_000_000n,
  consecutiveClaims: 5,
}

const registryInitialized: Fold = ({ fields, at }, state) => {
  const address = fields.text('registry')
  const steward = fields.text('steward')
  state.registries.put({
    address,
    steward,
    guardian: fields.text('guardian'),
    initializedAt: at,
    council: null,
    pendingSteward: null,
    stewardNamedAt: null,
    stewardDueAt: null,
    depositDestination: fields.text('depositDestination'),
    paused: [],
    pausedAt: null,
    ...INITIAL,
  })
  return note('registry', { actor: steward })
}

const stewardNamed: Fold = ({ fields, at }, state) => {
  const pendingSteward = fields.textOrNull('pendingSteward')
  state.registries.change(fields.text('registry'), () => ({
    pendingSteward,
    stewardNamedAt: pendingSteward === null ? null : at,
    stewardDueAt: fields.timeOrNull('dueAt'),
  }))
  return note('registry', { actor: fields.text('steward') })
}

const stewardChanged: Fold = ({ fields }, state) => {
  const steward = fields.text('stewardAfter')
  state.registries.change(fields.text('registry'), () => ({
    steward,
    council: fields.textOrNull('councilAfter'),
    pendingSteward: null,
    stewardNamedAt: null,
    stewardDueAt: null,
  }))
  return note('registry', { actor: steward })
}

const pauseChanged: Fold = ({ fields, at }, state) => {
  const paused = fields.texts('pausedAfter')
  state.registries.change(fields.text('registry'), (row) => ({
    paused,
    pausedAt: paused.length === 0 ? null : (row.pausedAt ?? at),
  }))
  return note('registry', { actor: fields.text('actor') })
}

const parametersChanged: Fold = ({ fields }, state) => {
  state.registries.change(fields.text('registry'), () => ({
    guardian: fields.text('guardian'),
    depositDestination: fields.text('depositDestination'),
    handoverDelay: fields.whole('handoverDelay'),
    suspensionTerm: fields.whole('suspensionTerm'),
    decisionTerm: fields.whole('decisionTerm'),
    responseTerm: fields.whole('responseTerm'),
    disputeDeposit: fields.amount('disputeDeposit'),
    consecutiveClaims: fields.whole('consecutiveClaims'),
  }))
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
  StewardNamed: stewardNamed,
  StewardChanged: stewardChanged,
  ActionsPaused: pauseChanged,
  ActionsResumed: pauseChanged,
  ParametersChanged: parametersChanged,
  MintListed: mintListed,
}
