/** Filters of the registry's lists, serial numbers, what a wallet holds. */
export const filters = {
  'filter.vintage': 'Year of the action',
  'filter.q': 'Words',
  'filter.qHelp': 'Name, place, code',
  'filter.jurisdiction': 'Country or region',
  'filter.beneficiary': 'Beneficiary',
  'filter.beneficiaryHelp': 'Whole name, or hash',
  'filter.country': 'Country',
  'filter.purpose': 'Purpose',
  'filter.holder': 'Wallet that retired',
  'filter.none': 'Nothing passes these filters.',

  'serial.find': 'Look a serial number up',
  'serial.number': 'Serial number',
  'serial.show': 'Look up',
  'serial.held':
    'Serial {serial} is held. Credits of a batch are alike until they are used, so no wallet is named.',
  'serial.retired': 'Serial {serial} was retired: {certificate}.',
  'serial.cancelled': 'Serial {serial} was cancelled without a use.',
  'serial.buffered': 'Serial {serial} lies in the safety reserve.',
  'serial.buffer-cancelled': 'Serial {serial} covered a loss out of the safety reserve.',
  'serial.destroyed': 'Serial {serial} was destroyed by its holder.',

  'holdings.act': 'Next step',
  'holdings.retire': 'Retire',
  'holdings.retireBatch': 'Retire credits of {batch}',
  'holdings.mine': 'This is your wallet. Retire what you want to count; then nobody else may.',
} as const
