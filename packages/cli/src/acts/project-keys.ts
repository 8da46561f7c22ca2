import { randomBytes } from 'node:crypto'
import {
  activityKey,
  holdProjectKey,
  identifierKey,
  projectKeyAddress,
  releaseProjectKey,
} from '@groundtruth/sdk'
import { CliFailure } from '../support/failure.ts'
import type { ActCommand, Call } from './act.ts'
import { factsOf } from './projects.ts'
import { hash } from './values.ts'

const PROJECT = ['<project>', 'its address or code'] as const
const KEY = [
  ['--activity <id>', 'number of a meter, plant or parcel; only its salted hash goes on chain'],
  ['--salt <hex>', '32 bytes that stay with you (made anew and printed where left out)'],
  ['--identifier <registry:id>', 'identifier in another registry, for example VERRA:VCS-1234'],
  ['--key <hex>', 'the key itself, as "key hold" printed it'],
] as const

export const projectKeyActs: readonly ActCommand[] = [
  {
    name: 'key hold',
    about: 'keep a meter, plant, parcel or identifier for one live project',
    args: [PROJECT],
    options: KEY,
    plan: async (call) => {
      const { project, organization } = await factsOf(call)
      const { key, kind, salt } = keyOf(call, 'a new salt')
      const { actor, payer } = call
      return {
        what: `hold an ${kind} key for the project ${call.arg(0)}`,
        instructions: [holdProjectKey({ actor, payer, organization, project, kind, key })],
        details: {
          project: project.toBase58(),
          projectKey: projectKeyAddress(key).toBase58(),
          key,
          kind,
          salt,
        },
      }
    },
  },
  {
    name: 'key release',
    about: 'give a key up; anyone may once the project is closed',
    args: [PROJECT],
    options: KEY,
    plan: async (call) => {
      const { project, organization } = await factsOf(call)
      const { key } = keyOf(call, undefined)
      return {
        what: `release a key of the project ${call.arg(0)}`,
        instructions: [releaseProjectKey({ actor: call.actor, organization, project, key })],
        details: { project: project.toBase58(), projectKey: projectKeyAddress(key).toBase58(), key },
      }
    },
  },
]

interface Key {
  key: string
  kind: 'activity' | 'identifier'
  /** Stays with the developer: without it nobody can show what the key stands for. */
  salt?: string
}

function keyOf({ maybe }: Call, fresh: 'a new salt' | undefined): Key {
  const [activity, identifier, key] = [maybe('activity'), maybe('identifier'), maybe('key')]
  if ([activity, identifier, key].filter((each) => each !== undefined).length !== 1) {
    throw CliFailure.usage('Give one of --activity, --identifier and --key.')
  }
  if (key !== undefined) return { key: hash(key), kind: 'activity' }
  if (identifier !== undefined) {
    const [registry = '', ...id] = identifier.split(':')
    return { key: identifierKey(registry, id.join(':')), kind: 'identifier' }
  }
  const given = maybe('salt')
  if (given === undefined && fresh === undefined) {
    throw CliFailure.usage('Give the --salt with which the key was made, or the --key itself.')
  }
  const salt = given === undefined ? randomBytes(32).toString('hex') : hash(given)
  return { key: activityKey(salt, activity ?? ''), kind: 'activity', salt }
}
