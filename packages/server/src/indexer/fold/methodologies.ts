import { type Fold, note } from './state.ts'

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
    retiredAt: null,
  })
  return note('registry', { actor: fields.text('steward') })
}

const methodologyActivated: Fold = ({ fields, at }, state) => {
  state.methodologies.change(fields.text('methodology'), () => ({ status: 'active', activatedAt: at }))
  return note('registry', { actor: fields.text('steward') })
}

const methodologyRetired: Fold = ({ fields, at }, state) => {
  state.methodologies.change(fields.text('methodology'), () => ({ status: 'retired', retiredAt: at }))
  return note('registry', { actor: fields.text('steward') })
}

export const methodologyFolds = {
  MethodologyCreated: methodologyCreated,
  MethodologyActivated: methodologyActivated,
  MethodologyRetired: methodologyRetired,
}
