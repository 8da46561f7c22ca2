import { deliveryOf } from '@groundtruth/sdk/words'
import type { Ref } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'

export type RefKind =
  | 'fund'
  | 'proposal'
  | 'delivery'
  | 'project'
  | 'claim'
  | 'batch'
  | 'retirement'
  | 'organization'
  | 'verifier'
  | 'record'
  | 'council'

/** What a thing is called where another page links to it: its name, its code, or the ends of its address. */
export function refName({ name, code, address }: Ref): string {
  return name ?? code ?? shortHash(address)
}

/** Which milestone and revision a delivery is; the ends of its address where nobody says. */
export function deliveryName({ code, address }: Ref): string {
  const parts = deliveryOf(code)
  return parts === null ? shortHash(address) : t('name.delivery', parts)
}

export function RefLink({ kind, target }: { kind: RefKind; target: Ref }) {
  const name = refName(target)
  const { address, code } = target
  if (kind === 'fund')
    return (
      <Link {...to.fund(address)}>
        <bdi>{name}</bdi>
      </Link>
    )
  if (kind === 'proposal')
    return (
      <Link {...to.proposal(address)}>
        <bdi>{name}</bdi>
      </Link>
    )
  if (kind === 'delivery') return <Link {...to.delivery(address)}>{deliveryName(target)}</Link>
  if (kind === 'project')
    return (
      <Link {...to.project(address)}>
        <bdi>{name}</bdi>
      </Link>
    )
  if (kind === 'claim')
    return (
      <Link {...to.claim(address)}>
        <bdi>{name}</bdi>
      </Link>
    )
  if (kind === 'batch') return <Link {...to.batch(code ?? address)}>{code ?? name}</Link>
  if (kind === 'retirement') return <Link {...to.retirement(code ?? address)}>{code ?? name}</Link>
  if (kind === 'verifier')
    return (
      <Link {...to.verifier(address)}>
        <bdi>{name}</bdi>
      </Link>
    )
  if (kind === 'record')
    return (
      <Link {...to.record(address)}>
        <bdi>{name}</bdi>
      </Link>
    )
  if (kind === 'council')
    return (
      <Link {...to.council(address)}>
        <bdi>{name}</bdi>
      </Link>
    )
  return (
    <Link {...to.organization(address)}>
      <bdi>{name}</bdi>
    </Link>
  )
}

const to = {
  fund: (address: string) => ({ to: '/funds/$address', params: { address } }) as const,
  proposal: (address: string) => ({ to: '/proposals/$address', params: { address } }) as const,
  delivery: (address: string) => ({ to: '/deliveries/$address', params: { address } }) as const,
  project: (address: string) => ({ to: '/projects/$address', params: { address } }) as const,
  claim: (address: string) => ({ to: '/claims/$address', params: { address } }) as const,
  batch: (batch: string) => ({ to: '/batches/$batch', params: { batch } }) as const,
  retirement: (certificate: string) =>
    ({ to: '/retirements/$certificate', params: { certificate } }) as const,
  organization: (address: string) => ({ to: '/organizations/$address', params: { address } }) as const,
  verifier: (address: string) => ({ to: '/verifiers/$address', params: { address } }) as const,
  record: (address: string) => ({ to: '/records/$address', params: { address } }) as const,
  council: (address: string) => ({ to: '/councils/$address', params: { address } }) as const,
}

/** A delivery behind the title of its proposal, for lists of all sorts of things. */
export function DeliveryLink({ delivery }: { delivery: Ref }) {
  return (
    <>
      {delivery.name !== null && (
        <>
          <bdi>{delivery.name}</bdi>,{' '}
        </>
      )}
      <RefLink kind="delivery" target={delivery} />
    </>
  )
}

/** An organization with its code, for lists where the name alone could be anybody's. */
export function OrganizationName({ organization }: { organization: Ref }) {
  const { name, code } = organization
  return (
    <>
      <RefLink kind="organization" target={organization} />
      {name !== null && code !== null && ` (${code})`}
    </>
  )
}

/** A wallet by its short address, leading to what it did. */
export function WalletLink({ wallet }: { wallet: string }) {
  return (
    <Link to="/contributors/$wallet" params={{ wallet }} title={wallet} className="mono">
      <span aria-hidden="true">{shortHash(wallet)}</span>
      <span className="visually-hidden">{t('wallet.account', { address: wallet })}</span>
    </Link>
  )
}
