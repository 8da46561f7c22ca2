/** The page of a fund. */
export const fundPage = {
  'fund.equation': 'Where the money is',
  'fund.eq.received': 'received from contributors',
  'fund.eq.adopted': 'sent to it without a contribution, and taken in',
  'fund.eq.paidAfterProof': 'paid after proof',
  'fund.eq.paidInAdvance': 'paid in {term}',
  'fund.eq.sentBack': 'sent back by payees',
  'fund.eq.refunded': 'refunded to contributors',
  'fund.eq.held': 'held by the program now',
  'fund.eq.free': 'of which free to be promised, in {term}',
  'fund.eq.refundable': 'of which left for contributors, in {term}',
  'fund.eq.promised': 'of which {term}, in escrow',
  'fund.eq.reclaimable': 'of which {term} and waits for those it was drawn from',
  'fund.eq.adds': 'It adds up: {left} = {right}',
  'fund.eq.returned':
    'Came back from proposals so far: {returned}, of which {released} were never paid out. Accepted as spent: {accounted} of {paid} paid.',
  'fund.waits.expires': 'From {time} anyone may wind this fund down.',
  'fund.waits.windDown':
    '{term}, begun {time}. Anyone closes its pools; then each contributor takes a part of what is left by units, with no time limit. What is promised is delivered and paid as voted.',
  'fund.waits.paused': 'Paused: {what}.',
  'fund.paused.contributions': 'contributions',
  'fund.paused.proposals': 'proposals',
  'fund.paused.payments': 'draws and payments',
  'fund.paymentsPaused':
    'Draws and payments of {fund} are paused by its manager or guardian. They go on by themselves from {time}.',
  'fund.waits.resume': 'Draws and payments go on by themselves from {time}.',

  'fund.pools': 'Pools',
  'fund.pools.help':
    'Each {pool} has its own account. Balance = received + taken in + came back − drawn − refunded, less what waits for those it was drawn from.',
  'fund.pool.open': 'open',
  'fund.pool.closing': 'closing: it only pays refunds',
  'fund.pool.drawn': 'Drawn',
  'fund.pool.back': 'Came back',
  'fund.pool.refunded': 'Refunded',
  'fund.pool.waits': 'Waits',
  'fund.pool.account': 'Account',
  'fund.pool.off': 'The balance of {pool} does not add up: it differs by {amount}. See the integrity page.',

  'fund.contributors': 'Contributors',
  'fund.contributorsEmpty': 'Nobody has contributed yet. Whoever does stands here with the share.',
  'fund.worth': 'Unspent part now',

  'fund.proposals': 'Proposals',
  'fund.proposals.help':
    'A {proposal} is decided by a vote of those who hold {units}, and paid step by step.',
  'fund.propose': 'Ask this fund for money',
  'project.proposals': 'Proposals for this project',
  'project.proposals.help': 'Each {proposal} asks a fund for money; its contributors decide.',
  'project.proposalsNone': 'No fund was asked for money for this project yet.',
  'fund.proposalsNone':
    'Nobody has proposed anything yet. The owner of a registered project asks this fund for money here.',

  'fund.came': 'What came of it',
  'fund.came.help':
    'Credits that followed what was paid, by what the reports of results declare: by share, not proof of cause. Whoever retired some alone may count them.',
  'fund.came.empty':
    'Nothing was paid yet. The credits that follow a payment stand here, and how much of them was retired.',
  'fund.came.followed': 'Credits that followed',
  'fund.came.retired': 'Retired of them',
  'fund.came.none': 'none yet',
  'fund.came.follow': 'Follow',

  'fund.rules': 'Rules of this fund',
  'fund.rule.minimum': 'A contribution is at least {amount}.',
  'fund.rule.voting': 'Contributors vote on a proposal for {time}.',
  'fund.rule.quorum':
    'A vote counts when {quorum} % of the money that could vote takes part, and passes with {approval} % of the {weight} for and against. A tie does not pass.',
  'fund.rule.coolOff': 'A proposal that passed waits {time}, in which the guardian can stop it by a {veto}.',
  'fund.rule.reviewers':
    'A delivery is paid after {organizations} accepted it and {time} passed without an {objection}.',
  'fund.rule.cap': 'One proposal takes at most {proposal} % of the fund.',
  'fund.rule.period': 'All together take at most {period} % in {time}.',
  'fund.rule.deposit':
    'A proposer leaves a deposit of {amount}; it is lost where the proposal is found abusive.',
  'fund.rule.noDeposit': 'A proposer leaves no deposit.',
  'fund.rule.linear': 'A vote weighs as much as the money behind its units.',
  'fund.rule.square-root':
    'A vote weighs as much as the square root of the money behind its units. Whoever splits money over several wallets weighs more.',
  'fund.rule.freezable': 'Whoever issues this currency can freeze accounts, also the fund’s.',
  'fund.rule.snapshot':
    'A vote counts with the units held just before the proposal was made; later money does not vote.',
  'fund.rule.refund':
    'What was given is not a loan: while the fund is open it leaves the pools only as contributors vote. When the fund winds down, or the project of a pool closes, each contributor takes a part of what is left by {units}, with no time limit.',
  'fund.rule.kept':
    'A change of rules binds later proposals only; each proposal keeps the rules it was made under.',
  'fund.rule.changed': 'These rules were changed {time}. Proposals can be made under them from {due}.',
  'fund.roles': 'Manager: {manager}. {guardianTerm}: {guardian}.',
  'fund.roles.may':
    'The manager changes rules for later proposals, opens pools, gives a milestone more time, pauses and ends the fund. The guardian pauses, and stops what passed in its waiting period. Neither can move money.',
  'fund.roles.pending': 'A role was offered to {wallet} {time} and is not accepted yet.',
  'fund.currency': 'Currency: {unit} ({mint})',
  'fund.managerWhat': 'address of the manager',
  'fund.guardianWhat': 'address of the guardian',
  'fund.mintWhat': 'address of the currency',
  'fund.allLines': 'All lines of this fund',
  'fund.newest': 'Newest lines of this fund',
} as const
