import { type Act, COUNCIL } from '../../../../../samples/story.ts'
import { note } from '../../../../../samples/documents.ts'
import {
  approveMotion,
  createCouncil,
  decodeAccount,
  executeMotion,
  fetchAccount,
  motionSubject,
  programDataAddress,
  proposeMotion,
  setUpgradeAuthority,
} from '@groundtruth/sdk'
import { type Connection, PublicKey } from '@solana/web3.js'
import type { Scene } from '../scene.ts'
import { exists, type Found, type Step } from '../step.ts'
import { governed } from './steward.ts'

/** Where program data keeps the authority: behind its kind, the slot and a tag. */
const AUTHORITY = { from: 13, to: 45 }

/** An address that no instruction of the story holds: it stands for whoever executes a motion and pays for it. */
const EXECUTOR = new PublicKey(new Uint8Array(32).fill(1))

export function createCouncilStep(scene: Scene, { at }: Act<'create-council'>): Step {
  return {
    key: 'council',
    at,
    needs: [],
    marker: scene.council,
    isDone: exists,
    prepare: () => {
      const creator = scene.people.of('steward')
      const members = COUNCIL.members.map((code) => scene.organization(code))
      const common = { ...COUNCIL, creator: creator.publicKey, payer: scene.sponsor, members }
      return Promise.resolve({ instructions: [createCouncil(common)], signers: [creator] })
    },
  }
}

/** From here on only a motion of the council replaces the program, after the longest of its waiting periods. */
export function handOverUpgradeStep(scene: Scene, { at }: Act<'hand-over-upgrade'>): Step {
  return {
    key: 'upgrade-authority',
    at,
    needs: [],
    marker: programDataAddress(),
    isDone: (account) =>
      account !== null &&
      new PublicKey(account.data.subarray(AUTHORITY.from, AUTHORITY.to)).equals(scene.council),
    prepare: () => {
      const authority = scene.people.of('upgradeAuthority')
      const instruction = setUpgradeAuthority({ authority: authority.publicKey, successor: scene.council })
      return Promise.resolve({ instructions: [instruction], signers: [authority] })
    },
  }
}

export function proposeMotionStep(scene: Scene, { at, motion }: Act<'propose-motion'>): Step {
  return {
    key: `proposed:${motion.key}`,
    at,
    needs: [],
    marker: scene.motion(motion),
    isDone: exists,
    prepare: async () => {
      const authority = scene.people.of(scene.authority(motion.organization))
      const instruction = proposeMotion({
        authority: authority.publicKey,
        payer: scene.sponsor,
        organization: scene.organization(motion.organization),
        council: scene.council,
        id: motion.id,
        documentHash: await scene.content.put(note('Reasons for a motion', motion.reasons)),
        // The rent is paid by whoever executes it.
        instruction: await governed(scene, motion.act).instruction(scene.council, EXECUTOR),
        executor: EXECUTOR,
      })
      return { instructions: [instruction], signers: [authority] }
    },
  }
}

export function approveMotionStep(scene: Scene, connection: Connection, act: Act<'approve-motion'>): Step {
  const { at, motion, organization } = act
  const seat = COUNCIL.members.indexOf(organization)
  return {
    key: `approved:${motion.key}:${organization}`,
    at,
    needs: [],
    marker: scene.motion(motion),
    isDone: (account) => account !== null && ((motionOf(account).approvals >> seat) & 1) === 1,
    prepare: async () => {
      const authority = scene.people.of(scene.authority(organization))
      const record = await fetchAccount(connection, 'Motion', scene.motion(motion))
      if (record === null) throw new Error(`The motion "${motion.key}" was not proposed.`)
      const instruction = approveMotion({
        authority: authority.publicKey,
        organization: scene.organization(organization),
        council: scene.council,
        motion: scene.motion(motion),
        ...motionSubject(record),
      })
      return { instructions: [instruction], signers: [authority] }
    },
  }
}

export function executeMotionStep(scene: Scene, connection: Connection, act: Act<'execute-motion'>): Step {
  const { at, motion, by } = act
  const read = () => fetchAccount(connection, 'Motion', scene.motion(motion))
  return {
    key: `executed:${motion.key}`,
    at,
    needs: [],
    marker: scene.motion(motion),
    isDone: (account) => account !== null && motionOf(account).status === 'executed',
    notBefore: async () => Number((await read())?.executableAt ?? 0),
    prepare: async () => {
      const executor = scene.people.of(by)
      const record = await read()
      if (record === null) throw new Error(`The motion "${motion.key}" was not proposed.`)
      const common = { executor: executor.publicKey, motion: scene.motion(motion), record }
      return { instructions: [executeMotion(common)], signers: [executor] }
    },
  }
}

function motionOf(account: NonNullable<Found>) {
  return decodeAccount('Motion', account.data)
}
