import { Command } from 'commander'
import { addActs } from '../acts/command.ts'
import { creditActs } from '../acts/credits.ts'
import { creditClaimActs } from '../acts/exits.ts'
import { retireCommand } from './retire.ts'

/** What a holder does with credits. */
export function creditsCommand(): Command {
  const group = new Command('credits').description(
    'use credits, give them up, claim a share of them, make an invalidation good',
  )
  return addActs(group.addCommand(retireCommand()), [...creditActs, ...creditClaimActs])
}
