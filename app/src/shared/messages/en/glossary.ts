/** One word for one thing; docs/glossary.md holds the same list for people who write. */
export const glossary = {
  'term.claim': 'report of results',
  'term.claim.is':
    'What a project says it achieved in a period, with the files that show it. In the program: claim.',
  'term.attestation': 'verifier’s statement',
  'term.attestation.is':
    'A signed yes or no of an accredited organization to one report of results. In the program: attestation.',
  'term.quorum': 'enough independent verifiers',
  'term.quorum.is':
    'The number of different organizations that must agree before anything is issued. In the program: quorum.',
  'term.batch': 'batch of credits',
  'term.batch.is':
    'The credits issued for one verified report of results, numbered one by one. Each unit is 1 kg of CO2e.',
  'term.vintage': 'year of the action',
  'term.vintage.is': 'The calendar year in which the reported action took place. In the program: vintage.',
  'term.buffer': 'safety reserve',
  'term.buffer.is':
    'Credits held back by the program in case stored carbon is lost again. In the program: buffer.',
  'term.vault': 'the fund’s account',
  'term.vault.is':
    'The account on chain that holds a pool’s money. Only the program’s rules can move it. In the program: vault.',
  'term.promised': 'promised',
  'term.promised.is':
    'Money set aside for an approved proposal and not yet paid. Nobody can use it for anything else. In the program: escrow.',
  'term.waiting': 'waiting period',
  'term.waiting.is':
    'The time in which anyone may object before a decision takes effect. In the program: challenge period and cool-off.',
  'term.asOf': 'true as of slot',
  'term.asOf.is': 'The chain counts time in slots. A figure is true for the slot that stands beside it.',
  'term.retired': 'retired',
  'term.retired.is': 'Used for good: the credits are destroyed on chain and nobody can sell them again.',
  'term.evidence': 'evidence pack',
  'term.evidence.is':
    'The files behind a report of results. Their common fingerprint is on chain, so no file can be changed later.',
  'term.pool': 'pool',
  'term.pool.is':
    'A part of a fund with its own account: the free pool, or one that may only pay for one project.',
  'term.units': 'units',
  'term.units.is':
    'A contributor’s part of the money that a pool has not spent yet. Votes and refunds follow it.',
  'term.serial': 'serial number',
  'term.serial.is': 'Each base unit of a batch (1 kg) has a number. No number is used twice.',
  'term.revision': 'revision',
  'term.revision.is':
    'A version of a report of results, with evidence of its own. Statements count for the revision they were made on.',
  'term.changes': 'request for changes',
  'term.changes.is':
    'A verifier sends a report back: its developer answers with another revision, or withdraws it. In the program: changes requested.',
  'term.objection': 'objection',
  'term.objection.is':
    'Anyone’s reasoned word against a verified report, with a deposit. The steward decides it. In the program: dispute.',
  'term.suspension': 'suspension',
  'term.suspension.is':
    'A stop with a term: what is suspended does nothing until it is decided, or the term is over.',
  'term.loss': 'loss',
  'term.loss.is':
    'Stored carbon that was lost again. Safety reserves are drawn for it. In the program: reversal (loss).',
  'term.invalidation': 'invalidation',
  'term.invalidation.is':
    'Credits that were wrongly issued. The developer makes them good, and they can only be cancelled. In the program: reversal (invalidation).',
  'term.cancelled': 'cancelled',
  'term.cancelled.is': 'Destroyed without a use: nobody may count them. In the program: cancellation.',
  'term.letter': 'letter',
  'term.letter.is':
    'A national authority’s signed word about a batch: authorization, its withdrawal, or an adjustment.',
  'term.authority': 'national authority',
  'term.authority.is': 'The organization that signs letters for its country. In the program: authority.',
  'term.steward': 'steward',
  'term.steward.is': 'Whoever keeps the registry: a key, or a council.',
  'term.guardian': 'guardian',
  'term.guardian.is': 'A key that may pause and suspend, in a fund pause and veto, and nothing else.',
  'term.council': 'council',
  'term.council.is': 'Organizations that decide together; each has one voice.',
  'term.motion': 'motion',
  'term.motion.is': 'One stored instruction that a council approves, and anyone executes once it is due.',
  'term.timeLock': 'time lock',
  'term.timeLock.is': 'The time between the approval of a motion and its execution.',
  'term.flag': 'public flag',
  'term.flag.is':
    'A place, a key or a file that another project or report has too. Verifiers answer it in their statement. In the program: flag.',
  'term.record': 'record',
  'term.record.is':
    'A document whose fingerprint stands on chain, with its issuer and what it is about. It is superseded, never edited.',
  'term.concern': 'concern',
  'term.concern.is':
    'A worry that an organization took in from somebody without a wallet, and that is answered in public.',
  'term.proposal': 'proposal',
  'term.proposal.is':
    'A request for money of a fund: how much, for whom, in which milestones, for what. Contributors decide it by a vote.',
  'term.payee': 'payee',
  'term.payee.is':
    'The wallet that a proposal pays, named by the vote. Its organization delivers and accounts for the money.',
  'term.enoughVotes': 'enough votes',
  'term.enoughVotes.is':
    'The part of the money that could vote and has to, before a proposal passes. In the program: quorum.',
  'term.weight': 'weight',
  'term.weight.is':
    'What a vote counts for: the value of the units, or its square root, by the fund’s rules.',
  'term.snapshot': 'snapshot',
  'term.snapshot.is':
    'Who held which units at a moment: just before a proposal was made for its vote, and when its money was drawn.',
  'term.veto': 'veto',
  'term.veto.is': 'The guardian’s stop of a proposal between its vote and the draw of its money.',
  'term.milestone': 'milestone',
  'term.milestone.is': 'A step of a proposal with an amount and a date that the vote fixed.',
  'term.advance': 'advance',
  'term.advance.is':
    'A milestone paid before anything is delivered, because the vote said so. It stays an advance until accepted spending covers it.',
  'term.delivery': 'proof of delivery',
  'term.delivery.is':
    'The evidence that a milestone was reached, frozen when it is handed in. In the program: delivery.',
  'term.review': 'review',
  'term.review.is': 'A signed yes or no of an accredited organization to one delivery or expense.',
  'term.deliveryObjection': 'objection to a delivery',
  'term.deliveryObjection.is':
    'Anyone’s reasoned word against an accepted delivery, with a deposit. Nothing is paid until it is decided.',
  'term.endedEarly': 'ended early',
  'term.endedEarly.is':
    'A proposal of which the rest went back to the pools it came from. In the program: terminated.',
  'term.award': 'contract',
  'term.award.is':
    'A contract of the payee with a supplier: how it was chosen, its amount, the supplier’s code. In the program: award.',
  'term.expense': 'expense',
  'term.expense.is':
    'Money that the payee spent, against a budget line. Reviewers accept it, or disallow it: then it is owed back.',
  'term.moneyBack': 'money that came back',
  'term.moneyBack.is':
    'What was returned, or not used of an escrow. Those it was drawn from take it for 180 days; then it belongs to everyone in the pool.',
  'term.creditShare': 'share of credits',
  'term.creditShare.is':
    'The part of a project’s credits that goes to those whose money paid for it, as the vote named.',
  'term.closing': 'closing',
  'term.closing.is': 'A pool that only pays refunds.',
  'term.windingDown': 'winding down',
  'term.windingDown.is':
    'The end of a fund: nothing is given, asked or drawn any more, escrows go on, the rest is refunded.',
} as const
