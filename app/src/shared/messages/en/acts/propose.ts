/** What tables say that are loaded or pasted, and the form by which a fund is asked for money. */
export const proposeActs = {
  'table.fault': 'Row {row}, {column}: {reason}.',
  'table.fault.row': 'Row {row}: {reason}.',
  'table.fault.file': 'The table {reason}.',
  'table.faults': 'Nothing is taken over or signed while a row is wrong. Change it in the text of the table.',

  'propose.what': 'What it is for',
  'propose.project': 'Project',
  'propose.name': 'Name of the proposal',
  'propose.nameHelp': 'What changes by it, in a few words.',
  'propose.summary': 'Summary',
  'propose.summaryHelp':
    'What is done, for whom, and how one sees that it was. Public for ever. Name no person.',
  'propose.document': 'A document that says more',
  'propose.documentHelp':
    'Stored for everyone to read. Its SHA-256 stands in the proposal, so that it cannot be exchanged.',
  'propose.documentChosen': '{name}, SHA-256 {hash}',
  'propose.documentRemove': 'Leave it out',

  'propose.who': 'Who receives it',
  'propose.organization': 'Organization that delivers and accounts for the money',
  'propose.organizationHelp':
    'The project’s own, or another that this wallet signs for. An organization with another key signs in the same transaction: that is done by the command line, with --consent.',
  'propose.noOrganization':
    'Neither the project’s organization nor one that this wallet signs for may receive money: it takes an organization in good standing of the kind payee or developer.',
  'propose.payee': 'Wallet that is paid',
  'propose.payeeHelp': 'Fixed by the vote. Nobody can change it afterwards.',
  'propose.pool':
    'What was given for this project alone is drawn first: {amount} now. Those who gave it vote too.',

  'propose.milestones': 'Milestones',
  'propose.milestonesHelp':
    'One to {most} steps, each with the amount that it pays. An {advance} is paid from the start and covered by accepted expenses before anything else is paid; together at most a half.',
  'propose.milestone': 'Milestone {n}',
  'propose.milestone.title': 'What will be there',
  'propose.milestone.kind': 'Paid',
  'propose.milestone.amount': 'Amount in {unit}',
  'propose.milestone.due': 'Due by',
  'propose.milestone.tonnes': 'Credits in t CO2e',
  'propose.kind.delivery': 'after a review of its proof',
  'propose.kind.advance': 'in advance',
  'propose.kind.credits': 'once credits are issued',
  'propose.budget': 'What it is spent on',
  'propose.budgetHelp':
    'One to {most} lines that come to the same sum. Every contract and expense names one.',
  'propose.line': 'Line {n}',
  'propose.line.code': 'Code',
  'propose.line.title': 'What for',
  'propose.add': 'Add a row',
  'propose.remove': 'Remove {what}',
  'propose.sum': 'The milestones come to {milestones}, the budget to {budget}.',
  'propose.sum.same': 'They agree.',
  'propose.sum.less': '{difference} are not in the budget yet.',
  'propose.sum.more': 'The budget has {difference} too much.',

  'propose.table': 'Fill the rows from a table',
  'propose.table.milestones':
    'CSV with the header title,kind,amount,due,tonnes. The kind is delivery, advance or credits; tonnes only for credits.',
  'propose.table.budget': 'CSV with the header code,title,amount.',
  'propose.table.text': 'The table as text',
  'propose.table.file': 'The table as a file',
  'propose.table.use': 'Take these rows',
  'propose.table.taken': '{n} rows were taken into the form.',

  'propose.share': 'Credits for the contributors',
  'propose.shareHelp':
    'Part of the credits that the project’s reports of results bring goes to those whose money paid. Leave all four empty to offer none.',
  'propose.share.percent': 'Share in percent',
  'propose.share.from': 'For results from',
  'propose.share.to': 'Until, this day included',
  'propose.share.tonnes': 'Up to so many t CO2e issued',

  'propose.rules': 'What it takes',
  'propose.rules.cap': 'One proposal takes at most {percent} % of what its pools hold: {amount} now.',
  'propose.rules.vote':
    'The vote would end {time}. It passes if at least {quorum} % of the money that may vote takes part, and at least {approval} % of the weight for and against is for it. A tie does not pass.',
  'propose.rules.coolOff': 'Then it waits {time}, in which the fund’s guardian can stop it.',
  'propose.rules.draw':
    'Anyone has the money drawn within 30 days after that. So every milestone is due after {earliest}, and by {latest}.',
  'propose.rules.review':
    'Each delivery needs {organizations} to accept it, and {time} without an objection, before it is paid.',
  'propose.rules.deposit':
    'It takes a deposit of {amount} from this wallet. It comes back, unless the guardian finds the proposal abusive.',
  'propose.rules.noDeposit': 'It takes no deposit.',

  'propose.missing': 'Fill this in.',
  'propose.aboveCap': 'The milestones come to more than the {amount} that one proposal may take now.',
  'propose.faults.one': '{n} thing is not right yet. It is told beside its field.',
  'propose.faults.other': '{n} things are not right yet. They are told beside their fields.',
  'propose.button': 'Propose it',
  'propose.word': '{fund} is asked for {total} for {project}: “{name}”.',
  'propose.word.milestones': 'It is paid in {milestones} to {payee}, for which {organization} accounts.',
  'propose.word.share': 'Contributors receive {percent} % of the credits from {from} to {to}.',
  'propose.word.deposit': 'A deposit of {amount} is held until the proposal is decided.',
  'propose.word.stored': 'Its text is stored for everyone; its SHA-256 {hash} goes on chain.',
  'propose.undo':
    'It can be withdrawn while it is voted on, and stays visible. Nothing in it can be changed.',
  'propose.pending': 'Proposal: {name}',
} as const
