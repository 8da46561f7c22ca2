/** What reviewers, objectors and whoever acts on a delivery or an expense are asked and told. */
export const reviewActs = {
  'review.act.delivery': 'Review the delivery of milestone {n}',
  'review.act.expense': 'Review an expense',
  'review.act.help': 'You are an accredited verifier of {organization}. Read the files before you decide.',
  'review.act.verdict': 'Verdict',
  'review.act.accept': 'Accept',
  'review.act.reject': 'Refuse',
  'review.act.disallow': 'Disallow',
  'review.act.file': 'A file that belongs to the statement',
  'review.act.stake': 'Neither I nor my organization has a stake in the project, the proposal or its payee.',
  'review.act.submit': 'Make the statement',
  'review.act.undo': 'A review is never changed or deleted; it counts once for the organization.',
  'review.act.which': 'Expense',
  'review.act.expenseName': '{day}, {line}, {amount}',
  'review.act.read': 'Read its document',
  'review.act.noDocument': 'Its document is not held by this site; ask for it by its SHA-256: {hash}',
  'review.word.accept': '{organization} accepts the delivery of milestone {n} of {proposal}.',
  'review.word.reject': '{organization} refuses the delivery of milestone {n} of {proposal}.',
  'review.word.accepted':
    'With it enough organizations accept: the milestone is paid after the waiting period, unless somebody objects.',
  'review.word.rejected': 'With it enough organizations refuse: the milestone waits for the next revision.',
  'review.word.allow': '{organization} accepts {amount} as spent.',
  'review.word.disallow': '{organization} disallows {amount}.',
  'review.word.allowed': 'With it enough organizations accept: the expense is accounted for.',
  'review.word.disallowed': 'With it enough organizations disallow it: the payee owes it back.',
  'review.who':
    'It is reviewed by accredited verifiers of {methodology}, each for another organization, and by nobody on the receiving side.',
  'review.why.none': 'This wallet is no accredited verifier, so it cannot review.',
  'review.why.ended':
    'The accreditation of this wallet by {organization} does not count now, so it cannot review.',
  'review.why.scope':
    'The accreditation of this wallet for {organization} does not cover {methodology}, so it cannot review.',
  'review.why.receiving':
    'This wallet or {organization} belongs to the receiving side of this proposal, so it cannot review.',
  'review.why.spoken': '{organization} has made its statement. Each organization has one.',
  'review.document.delivery': 'Verifier’s statement on a delivery, {organization}',
  'review.document.expense': 'Verifier’s statement on an expense, {organization}',
  'review.document.proposal': 'Proposal: {proposal}',
  'review.document.milestone': 'Milestone {n}, revision {revision}',
  'review.document.root': 'Evidence root: {root}',
  'review.document.which': 'Expense: {expense}, {amount}, document {hash}',
  'review.document.file': 'File that belongs to it: SHA-256 {hash}',
  'review.document.accept': 'Accepted. {reason}',
  'review.document.reject': 'Refused. {reason}',
  'review.document.stake':
    'Declaration: neither the organization nor the person who signs has a stake in the project, the proposal or its payee.',

  'expense.act.lapse': 'End an expense that was not reviewed',
  'expense.act.lapse.word':
    'The expense of {amount} was not reviewed in time and counts as not reported. The payee may report it again.',

  'delivery.act.lapse': 'Send milestone {n} back unreviewed',
  'delivery.act.lapse.word':
    'The delivery was not reviewed in time. The milestone waits for another revision; nothing is paid.',
  'delivery.act.object': 'Object to the delivery of milestone {n}',
  'delivery.act.object.help':
    'The deposit of {deposit} comes back unless the objection is found abusive. Until it is decided nothing is paid.',
  'delivery.act.object.word':
    'You object to the delivery of milestone {n} with a deposit of {deposit}. The steward decides within {time}, or it goes back to the payee.',
  'delivery.act.object.own': 'You have objected to it already.',
  'delivery.act.decide': 'Decide the objection to milestone {n}',
  'delivery.act.decide.upheld': 'The delivery stands',
  'delivery.act.decide.reversed': 'The delivery does not stand',
  'delivery.act.decide.abusive': 'The delivery stands; the objection was abusive, {deposit} are kept',
  'delivery.act.decide.upheld.word': 'The delivery stands. A new waiting period begins; then it is paid.',
  'delivery.act.decide.reversed.word':
    'The delivery does not stand. The milestone waits for another revision; the deposit goes back.',
  'delivery.act.decide.abusive.word':
    'The delivery stands, and the objector loses {deposit}. A new waiting period begins.',
  'delivery.act.lapseObjection': 'Let the objection to milestone {n} lapse',
  'delivery.act.lapseObjection.word':
    'The objection was not decided in time. The deposit goes back, the milestone waits for another revision; nothing is paid.',

  'milestone.act.extend': 'Give milestone {n} more time',
  'milestone.act.extend.help': 'Once, by at most 180 days: until {last}. Everyone sees the reason.',
  'milestone.act.extend.day': 'New day',
  'milestone.act.extend.wrong': 'Choose a day after {now} and until {last}.',
  'milestone.act.extend.word': 'Milestone {n} is due on {day}.',
  'milestone.act.extend.undo': 'A milestone is given more time once.',

  'moneyBack.act.settle': 'Give what nobody took to the pool',
  'moneyBack.act.settle.help':
    'The time to take a part of it is over. What is left belongs to everyone in the pool.',
  'moneyBack.act.settle.which': 'Money that came back',
  'moneyBack.act.settle.choice': '{amount} left of {all}: {pool}',
  'moneyBack.act.settle.word': '{amount} raise the units of {pool} for everyone.',
  'moneyBack.act.settle.undo': 'After it nobody can take a part of this money any more.',
} as const
