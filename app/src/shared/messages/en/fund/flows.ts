/** A fund's money on its way: the picture and its table. */
export const flows = {
  'fund.flows': 'The way of the money',
  'fund.flows.help':
    'Heights are to scale. Every column sums to the one before it. What came back stands twice: where it left, and where it came in again. A name leads to its line in the table.',
  'fund.flows.came': 'Came in',
  'fund.flows.pools': 'Through the pools',
  'fund.flows.went': 'Is or went',
  'fund.flows.became': 'Of what was drawn',
  'fund.flows.step': 'Step',
  'fund.flows.what': 'What',
  'fund.flows.amount': 'Amount',
  'fund.flows.received': 'Contributions',
  'fund.flows.adopted': 'Sent without a contribution',
  'fund.flows.moved': 'Earmarks moved to the free pool',
  'fund.flows.returned': 'Came back',
  'fund.flows.drawn': 'Drawn for proposals',
  'fund.flows.balance': 'Available',
  'fund.flows.reclaimable': 'Waits for its givers',
  'fund.flows.refunded': 'Refunded',
  'fund.flows.refundedOrMoved': 'Refunded, or moved to the free pool',
  'fund.flows.promised': 'Promised, in escrow',
  'fund.flows.paidAfterProof': 'Paid after proof',
  'fund.flows.paidInAdvance': 'Paid in advance',
  'fund.flows.released': 'Went back unspent',
  'fund.flows.adds':
    'It adds up: {came} came in and passed the pools; {went} is there or went. Of that, {drawn} was drawn and is paid, promised or back.',
} as const
