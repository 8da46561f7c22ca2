import type { CouncilSummary, CouncilView, RegistryView } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { useAnswer } from '../../shared/api/index.ts'
import { type Session, useSession } from '../wallet/index.ts'
import type { ActSigner } from './definition.ts'

/** The seat by which a wallet may move what the council signs. */
export interface MotionSeat {
  council: string
  organization: string
  organizationName: string
}

/** How an act may be signed: by this wallet, by a motion of its organization, or not by it. */
export type SigningWay =
  { is: 'wallet' } | { is: 'motion'; seat: MotionSeat } | { is: 'not' } | { is: 'unknown' }

/** Whether the connected wallet signs itself, moves a motion, or cannot. */
export function useSigner(signer: ActSigner, session: Session | null): SigningWay {
  const asSteward = signer.is === 'steward' && session !== null
  const registry = useAnswer<RegistryView>('registry', {}, asSteward).data?.data
  const address = signer.is === 'council' ? signer.address : registry?.council?.address
  const council = useAnswer<CouncilView>(
    `councils/${address ?? ''}`,
    {},
    session !== null && address !== undefined,
  ).data?.data
  if (session === null) return { is: 'not' }
  if (signer.is === 'wallet') return { is: 'wallet' }
  if (signer.is === 'steward' && registry === undefined) return { is: 'unknown' }
  if (asSteward && registry?.steward === session.address) return { is: 'wallet' }
  if (council === undefined) return { is: address === undefined ? 'not' : 'unknown' }
  const seat = council.seats.find(({ authority, active }) => active && authority === session.address)
  if (seat === undefined) return { is: 'not' }
  return {
    is: 'motion',
    seat: {
      council: council.address,
      organization: seat.organization.address,
      organizationName: refName(seat.organization),
    },
  }
}

/** How whoever holds a role signs: this wallet itself, a council by a motion, or null where neither is known. */
export function useHolder(holder: string | undefined, session: Session | null): ActSigner | null {
  const isOwn = session !== null && session.address === holder
  const councils = useAnswer<CouncilSummary[]>('councils', {}, session !== null && !isOwn).data?.data
  if (isOwn) return { is: 'wallet' }
  const council = councils?.find(({ address }) => address === holder)
  return council === undefined ? null : { is: 'council', address: council.address }
}

/** How this wallet acts in a role: itself, by a seat in the council that holds it, or not at all. */
export function useOwnRole(holder: string | undefined): ActSigner | null {
  const session = useSession()
  const signer = useHolder(holder, session)
  const way = useSigner(signer ?? { is: 'wallet' }, session)
  return signer !== null && (way.is === 'wallet' || way.is === 'motion') ? signer : null
}
