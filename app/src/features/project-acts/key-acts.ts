import type { ProjectKeyView, ProjectView } from '@groundtruth/server/api-types'
import { projectName } from '../../entities/project/index.ts'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { type ActDefinition, hashFault } from '../acts/index.ts'

/** Printable ASCII without spaces; a registry has no colon, so that the text has one reading. */
const REGISTRY = /^[!-9;-~]+$/
const IDENTIFIER = /^[!-~]+$/
const MOST_LETTERS = 31
const SALT_BYTES = 32

/** Keeps a meter, a plant or a parcel for one live project, by a salted hash. */
export function holdMeterAct(project: ProjectView): ActDefinition {
  return {
    id: 'hold-meter',
    title: t('project.act.meter'),
    help: t('project.act.meterHelp'),
    button: t('project.act.meter'),
    fields: [
      { kind: 'line', name: 'id', label: t('project.act.meterId') },
      {
        kind: 'line',
        name: 'salt',
        label: t('project.act.salt'),
        help: t('project.act.saltHelp'),
        initial: newSalt(),
        check: hashFault,
        keep: {
          button: t('project.act.saltSave'),
          missing: t('project.act.saltUnsaved'),
          of: async ({ id = '', salt = '' }) => {
            const { activityKey } = await import('@groundtruth/sdk/instructions')
            const key = activityKey(salt, id)
            const content = {
              schema: 'groundtruth-key-1',
              project: project.address,
              id: id.trim(),
              salt,
              key,
            }
            return { name: `key-${key.slice(0, 8)}.json`, content }
          },
        },
      },
    ],
    words: ({ id = '', salt = '' }) => [
      t('project.act.meter.word', { project: projectName(project), id: id.trim(), salt }),
    ],
    undo: [t('project.act.hold.undo')],
    build: async ({ payer }, { id = '', salt = '' }, actor) => {
      const { activityKey, holdProjectKey } = await import('@groundtruth/sdk/instructions')
      return holdProjectKey({
        ...sideOf(project),
        actor,
        payer,
        kind: 'activity',
        key: activityKey(salt, id),
      })
    },
  }
}

/** Keeps the identifier of another registry for one live project; it is public. */
export function holdIdentifierAct(project: ProjectView): ActDefinition {
  return {
    id: 'hold-identifier',
    title: t('project.act.identifier'),
    help: t('project.act.identifierHelp'),
    button: t('project.act.identifier'),
    fields: [
      {
        kind: 'line',
        name: 'registry',
        label: t('project.act.otherRegistry'),
        check: (value) => (REGISTRY.test(value) ? null : t('project.act.noAscii', { example: 'VERRA' })),
      },
      { kind: 'line', name: 'id', label: t('project.act.otherId'), check: identifierFault },
    ],
    words: ({ registry = '', id = '' }) => [
      t('project.act.identifier.word', {
        project: projectName(project),
        identifier: `${registry.trim()}:${id.trim()}`,
      }),
    ],
    undo: [t('project.act.hold.undo')],
    build: async ({ payer }, { registry = '', id = '' }, actor) => {
      const { identifierKey, holdProjectKey } = await import('@groundtruth/sdk/instructions')
      const key = identifierKey(registry, id)
      return holdProjectKey({ ...sideOf(project), actor, payer, kind: 'identifier', key })
    },
  }
}

/** Gives a key up: the project's side, or anyone once it is closed. */
export function releaseKeyAct(project: ProjectView, held: ProjectKeyView[]): ActDefinition {
  const nameOf = ({ kind, key }: ProjectKeyView): string =>
    kind === 'identifier' ? key : `${t('project.key.activity')} ${shortHash(key)}`
  const chosen = (address: string | undefined) => held.find((entry) => entry.address === address)
  return {
    id: 'release-key',
    title: t('project.act.release'),
    help: t('project.act.releaseHelp'),
    button: t('project.act.release'),
    fields: [
      {
        kind: 'choice',
        name: 'key',
        label: t('project.key.key'),
        choices: held.map((entry) => [entry.address, nameOf(entry)]),
      },
    ],
    words: ({ key }) => {
      const entry = chosen(key)
      const name = entry === undefined ? '' : nameOf(entry)
      return [t('project.act.release.word', { project: projectName(project), key: name })]
    },
    build: async (_context, { key: address }, actor) => {
      const { identifierKey, releaseProjectKey } = await import('@groundtruth/sdk/instructions')
      const { kind, key } = chosen(address) ?? { kind: 'activity', key: '' }
      const [registry = '', ...id] = key.split(':')
      const hash = kind === 'identifier' ? identifierKey(registry, id.join(':')) : key
      return releaseProjectKey({ ...sideOf(project), actor, key: hash })
    },
  }
}

const sideOf = ({ address, organization }: ProjectView) => ({
  project: address,
  organization: organization.address,
})

function identifierFault(value: string, { registry = '' }: Readonly<Record<string, string>>): string | null {
  if (!IDENTIFIER.test(value)) return t('project.act.noAscii', { example: 'VCS-1234' })
  return registry.trim().length + value.length > MOST_LETTERS ? t('project.act.identifierLong') : null
}

const newSalt = (): string =>
  [...crypto.getRandomValues(new Uint8Array(SALT_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
