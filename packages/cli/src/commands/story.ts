import { join } from 'node:path'
import { Command } from 'commander'
import { contentFolder, contentOfApi, lineProgress, playStory, silent } from '../story/index.ts'
import { contextOf } from '../support/context.ts'
import { readKeypair } from '../support/keys.ts'

export function storyCommand(): Command {
  return new Command('story')
    .description("play the sample's twelve months by signed transactions; goes on where it was cut short")
    .option('--authority <file>', "keypair of the program's upgrade authority (one of the story's own)")
    .addHelpText(
      'after',
      [
        '',
        'On the chain of "npm start" its clock is moved to the time of each act. On any other chain the same acts',
        'happen now, with waiting periods as short as the program allows; --keypair names who pays there.',
      ].join('\n'),
    )
    .action(async (flags: { authority?: string }, command: Command) => {
      const context = contextOf(command)
      const { data, api, server, connection, out, dryRun } = context
      const there = await server.isThere()
      const progress = out.json ? silent : lineProgress('Story')
      const { steps, taken } = await playStory({
        connection,
        keys: join(data.value, 'keys'),
        content: there ? contentOfApi(api.value) : contentFolder(join(data.value, 'content')),
        progress,
        sponsor: context.keypairName === undefined ? undefined : context.signer(),
        upgradeAuthority: flags.authority === undefined ? undefined : readKeypair(flags.authority),
        dryRun,
      })
      const sentence = dryRun
        ? `${taken} of ${steps} steps are still to be played.`
        : taken === 0
          ? `The story had been told: all ${steps} steps.`
          : `The story is told: ${taken} of ${steps} steps now.`
      out.show({ steps, taken, dryRun }, () => sentence)
    })
}
