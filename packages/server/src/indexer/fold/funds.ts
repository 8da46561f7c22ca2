import { aboutFund } from './lines.ts'
import { type Fold } from './state.ts'

const fundCreated: Fold = ({ fields, at }, state) => {
  const address = fields.text('fund')
  const creator = fields.text('creator')
  state.funds.put({
    address,
    creator,
    id: fields.whole('id'),
    mint: fields.text('mint'),
    decimals: fields.whole('decimals'),
    manager: fields.text('manager'),
    guardian: fields.text('guardian'),
    depositDestination: fields.text('depositDestination'),
    rules: fields.object('rules'),
    status: 'open',
    paused: [],
    profileHash: fields.text('profileHash'),
    pools: 0,
    createdAt: at,
    pendingManager: null,
    pendingGuardian: null,
    managerOfferedAt: null,
    guardianOfferedAt: null,
    rulesBefore: null,
    rulesDueAt: null,
    rulesChangedAt: null,
    pausedAt: null,
    paymentsResumeAt: null,
    expiresAt: fields.timeOrNull('expiresAt'),
    woundDownAt: null,
    woundDownBy: null,
    expired: false,
    proposals: 0,
    snapshots: 0,
  })
  return aboutFund(state, address, { actor: creator })
}

const fundPauseSet: Fold = ({ fields, at }, state) => {
  const fund = fields.text('fund')
  const paused = fields.texts('pausedAfter')
  const paymentsResumeAt = fields.timeOrNull('paymentsResumeAt')
  state.funds.change(fund, () => ({ paused, paymentsResumeAt, pausedAt: paused.length === 0 ? null : at }))
  return aboutFund(state, fund, { actor: fields.text('actor') })
}

const fundRulesChanged: Fold = ({ fields, at }, state) => {
  const fund = fields.text('fund')
  state.funds.change(fund, ({ rules }) => ({
    rules: fields.object('rules'),
    rulesBefore: rules,
    rulesDueAt: fields.whole('rulesDueAt'),
    rulesChangedAt: at,
    depositDestination: fields.text('depositDestination'),
    profileHash: fields.text('profileHash'),
  }))
  return aboutFund(state, fund, { actor: fields.text('manager') })
}

const fundRoleOffered: Fold = ({ fields, at }, state) => {
  const fund = fields.text('fund')
  const to = fields.textOrNull('offeredTo')
  const since = to === null ? null : at
  state.funds.change(fund, () =>
    fields.text('role') === 'manager'
      ? { pendingManager: to, managerOfferedAt: since }
      : { pendingGuardian: to, guardianOfferedAt: since },
  )
  return aboutFund(state, fund, { actor: fields.text('actor') })
}

const fundRoleAccepted: Fold = ({ fields }, state) => {
  const fund = fields.text('fund')
  const holder = fields.text('holderAfter')
  state.funds.change(fund, () =>
    fields.text('role') === 'manager'
      ? { manager: holder, pendingManager: null, managerOfferedAt: null }
      : { guardian: holder, pendingGuardian: null, guardianOfferedAt: null },
  )
  return aboutFund(state, fund, { actor: holder })
}

const fundWoundDown: Fold = ({ fields, at }, state) => {
  const fund = fields.text('fund')
  const actor = fields.text('actor')
  state.funds.change(fund, () => ({
    status: 'winding-down',
    woundDownAt: at,
    woundDownBy: actor,
    expired: fields.flag('expired'),
  }))
  return aboutFund(state, fund, { actor })
}

export const fundFolds = {
  FundCreated: fundCreated,
  FundPauseSet: fundPauseSet,
  FundRulesChanged: fundRulesChanged,
  FundRoleOffered: fundRoleOffered,
  FundRoleAccepted: fundRoleAccepted,
  FundWoundDown: fundWoundDown,
}
