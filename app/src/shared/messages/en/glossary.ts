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
  'term.promised.is': 'Money set aside for an approved proposal and not yet paid. In the program: escrow.',
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
} as const
