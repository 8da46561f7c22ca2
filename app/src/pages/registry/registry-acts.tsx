import type { PauseSwitch, RegistryView } from '@groundtruth/server/api-types'
import {
  type ActDefinition,
  ActPanel,
  type ActSigner,
  addressFault,
  useOwnRole,
} from '../../features/acts/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { t } from '../../shared/messages/acts.ts'

const SWITCHES: PauseSwitch[] = ['claims', 'attestations', 'issuance', 'projects', 'funds', 'records']

/** What steward, guardian and a named successor may do here. */
export function RegistryActs({ registry }: { registry: RegistryView }) {
  const session = useSession()
  const { guardian, paused, pendingSteward } = registry
  const successor = useOwnRole(pendingSteward ?? undefined)
  if (session === null) return null
  const running = SWITCHES.filter((name) => !paused.includes(name))
  const isGuardian = session.address === guardian
  return (
    <>
      {successor !== null && <ActPanel act={acceptAct(successor)} />}
      {running.length > 0 && (
        <ActPanel act={pauseAct(running, isGuardian ? { is: 'wallet' } : { is: 'steward' })} />
      )}
      {paused.length > 0 && <ActPanel act={resumeAct(paused)} />}
      <ActPanel act={NAME} />
    </>
  )
}

const choices = (names: PauseSwitch[]): Array<[string, string]> =>
  names.map((name) => [name, t(`registry.pause.${name}`)])

const switchOf = (value: string | undefined): PauseSwitch =>
  SWITCHES.find((name) => name === value) ?? 'claims'

function pauseAct(running: PauseSwitch[], signer: ActDefinition['signer']): ActDefinition {
  return {
    id: 'pause',
    title: t('registry.act.pause'),
    help: t('registry.pausedHelp'),
    button: t('registry.act.pause'),
    fields: [{ kind: 'choice', name: 'what', label: t('registry.act.which'), choices: choices(running) }],
    signer: signer ?? { is: 'steward' },
    words: ({ what }) => [t('registry.act.pause.word', { what: t(`registry.pause.${switchOf(what)}`) })],
    build: async (_context, { what }, actor) => {
      const { pauseActions } = await import('@groundtruth/sdk/instructions')
      return pauseActions({ actor, switches: [switchOf(what)] })
    },
  }
}

function resumeAct(paused: PauseSwitch[]): ActDefinition {
  return {
    id: 'resume',
    title: t('registry.act.resume'),
    button: t('registry.act.resume'),
    fields: [{ kind: 'choice', name: 'what', label: t('registry.act.which'), choices: choices(paused) }],
    signer: { is: 'steward' },
    words: ({ what }) => [t('registry.act.resume.word', { what: t(`registry.pause.${switchOf(what)}`) })],
    build: async (_context, { what }, steward) => {
      const { resumeActions } = await import('@groundtruth/sdk/instructions')
      return resumeActions({ steward, switches: [switchOf(what)] })
    },
  }
}

const NAME: ActDefinition = {
  id: 'name-steward',
  title: t('registry.act.name'),
  button: t('registry.act.name'),
  fields: [{ kind: 'line', name: 'successor', label: t('registry.act.successor'), check: addressFault }],
  signer: { is: 'steward' },
  words: ({ successor = '' }) => [t('registry.act.name.word', { successor })],
  build: async (_context, { successor = '' }, steward) => {
    const { nameSteward } = await import('@groundtruth/sdk/instructions')
    return nameSteward({ steward, successor })
  },
}

/** A council accepts by a motion. */
const acceptAct = (signer: ActSigner): ActDefinition => ({
  id: 'accept-steward',
  title: t('registry.act.accept'),
  button: t('registry.act.accept'),
  fields: [],
  signer,
  words: () => [t(`registry.act.accept.word.${signer.is === 'council' ? 'council' : 'wallet'}`)],
  build: async (_context, _values, successor) => {
    const { acceptSteward } = await import('@groundtruth/sdk/instructions')
    return acceptSteward({ successor })
  },
})
