/** The sentences over a trace. Each says only what is true of what it stands over. */
export const traceSentence = {
  'trace.say.yours': 'Your {amount}',
  'trace.say.gift': 'The {amount} that {wallet} gave',
  'trace.say.helped': '{gift} helped pay for {what} (by share, not proof of cause).',
  'trace.say.yours.part': 'Of your {amount}, {paid} helped pay for {what} (by share, not proof of cause).',
  'trace.say.gift.part':
    'Of the {amount} that {wallet} gave, {paid} helped pay for {what} (by share, not proof of cause).',
  'trace.say.yours.none': 'Nothing of your {amount} has been paid to anybody yet.',
  'trace.say.gift.none': 'Nothing of the {amount} that {wallet} gave has been paid to anybody yet.',
  'trace.say.gained':
    '{amount} more belongs to it by now: money without a giver belongs to every contribution of the pool.',
  'trace.say.pool': '{amount} lies in the pool.',
  'trace.say.refund': '{amount} was refunded.',
  'trace.say.paid': '{amount} of it was paid.',
  'trace.say.escrow': '{amount} is promised and not paid yet.',
  'trace.say.back': '{amount} went back to the pools unspent.',
  'trace.say.proposal': '{amount} was drawn for {proposal} from {givers}.',
  'trace.say.proposal.none': 'Nothing has been drawn for {proposal}.',
  'trace.say.milestone':
    '{amount} was paid for milestone {number} of {proposal} ({proof}), with money of {givers} (by share).',
  'trace.say.milestone.none': 'Nothing is paid for milestone {number} of {proposal} yet.',
  'trace.say.expense': '{amount} was reported as spent for {proposal}, with money of {givers} (by share).',
  'trace.say.givers.one': '{n} contribution',
  'trace.say.givers.other': '{n} contributions',
  'trace.say.credits': '{amount} followed, by what the reports of results declare.',
  'trace.say.credits.cause':
    '{amount} followed, by what the reports of results declare (by share, not proof of cause).',
  'trace.say.of.followed': 'Of the credits that followed',
  'trace.say.of.these': 'Of these',
  'trace.say.retired': '{of}, {list}, who alone may count them.',
  'trace.say.retired.many': '{of}, {list}; each alone may count its own.',
  'trace.say.usedBy': '{amount} were retired by {who}',
  'trace.say.usedFor': '{amount} were retired for {who}',
  'trace.say.toClaim.yours': 'By what the vote named, {amount} are yours to claim.',
  'trace.say.toClaim.theirs': 'By what the vote named, {amount} are the contributor’s to claim.',
  'trace.say.claimed.yours': 'By what the vote named, you claimed {amount}.',
  'trace.say.claimed.theirs': 'By what the vote named, the contributor claimed {amount}.',
  'trace.say.share.together': 'That is for {n} contributions to the same pool together.',
  'trace.say.claim': '{amount} were issued for {claim}.',
  'trace.say.claim.none': 'Nothing has been issued for {claim}.',
  'trace.say.batch': '{amount} were issued as {batch}.',
  'trace.say.funders':
    'By what the report of results declares, {list}, with money of {givers} (by share, not proof of cause).',
  'trace.say.funder': '{amount} are of what {proposal} paid for',
  'trace.say.funders.none':
    'By what the report of results declares, none of them are of what a fund paid for.',
  'trace.say.retirement': '{amount} of {batch} were retired by {wallet}, who alone may count them.',
  'trace.say.retirement.for':
    '{amount} of {batch} were retired by {wallet} for {name}, who alone may count them.',
  'trace.say.cancellation': '{amount} of {batch} were cancelled: nobody may use them.',
  'trace.say.creditClaim':
    '{amount} of {batch} were claimed by {wallet}, a contributor, by what the vote named.',
  'trace.say.others': '{n} others',
} as const
