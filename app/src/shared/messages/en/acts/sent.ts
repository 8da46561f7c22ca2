/** What this tab signed and sent, and where it is. */
export const sentActs = {
  'sent.title': 'Signed in this tab',
  'sent.sent': 'Sent, not confirmed by the chain yet',
  'sent.on-chain': 'Confirmed on the chain; the ledger of this site has not read it yet',
  'sent.settled': 'In the ledger',
  'sent.short.sent': 'Sent',
  'sent.short.on-chain': 'Confirmed, not in the ledger yet',
  'sent.refused': 'Refused by the chain; nothing was changed',
  'sent.lost': 'It never reached the chain and cannot any more; nothing was changed',
  'sent.advice.refused':
    'Its transaction says why. Look at its page before you do it again: things stand otherwise now.',
  'sent.advice.lost': 'Do it again on its page where it is still to be done.',
  'sent.count.one': '{n} act of this tab is in the ledger',
  'sent.count.other': '{n} acts of this tab are in the ledger',
  'sent.transaction': 'Transaction {signature}',
  'sent.page': 'Go to its page',
  'sent.forget': 'Put away',
  'sent.clear': 'Clear this list',
  'act.onChain':
    'Confirmed on the chain. Waiting for the ledger of this site; you can close this and go on, it stays listed below.',
  'act.lost': 'The chain does not know it any more. Look at its transaction before you try again.',
} as const
