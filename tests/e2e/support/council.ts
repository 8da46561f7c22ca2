import {
  approveMotion,
  executeMotion,
  fetchAccount,
  motionSubject,
  organizationAddress,
} from '../../../packages/sdk/src/index.ts'
import type { MotionSummary, RegistryView } from '../../../packages/server/src/api/types.ts'
import { actElsewhere, letTimePass } from './people.ts'
import type { Product } from './product.ts'
import { connectionOf, storyKey } from './test-wallet.ts'

const DAY = 86_400
const TIME_LOCK = 3 * DAY
const VOICES = [
  ['authorityCO', 'AUTH-CO'],
  ['authorityCH', 'AUTH-CH'],
] as const

/** The open motion that would do this; the one that was moved last. */
export async function openMotion(product: Product, instruction: string): Promise<MotionSummary> {
  const motions = await product.api<MotionSummary[]>('motions')
  const found = motions.find((motion) => motion.instruction === instruction && motion.phase === 'open')
  if (found === undefined) throw new Error(`No motion to ${instruction} is open.`)
  return found
}

/** Two members approve, the time lock passes, and somebody executes them, in this order. */
export async function carryOut(product: Product, motions: readonly MotionSummary[]): Promise<void> {
  const { council } = await product.api<RegistryView>('registry')
  for (const { address } of motions) {
    const subject = motionSubject(await storedMotion(product, address))
    for (const [name, code] of VOICES) {
      const voice = {
        authority: storyKey(product, name).publicKey,
        organization: organizationAddress(code),
        council: council?.address ?? '',
        motion: address,
        ...subject,
      }
      await actElsewhere(product, name, approveMotion(voice))
    }
  }
  await letTimePass(product, TIME_LOCK + 60)
  for (const { address } of motions) {
    const record = await storedMotion(product, address)
    const executor = storyKey(product, 'holder1').publicKey
    await actElsewhere(product, 'holder1', executeMotion({ executor, motion: address, record }))
  }
}

async function storedMotion(product: Product, address: string) {
  const record = await fetchAccount(await connectionOf(product), 'Motion', address)
  if (record === null) throw new Error(`There is no motion ${address}.`)
  return record
}
