import type { SearchHit } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { DeliveryLink, RefLink, refName } from '../../entities/refs/index.ts'

/** A hit leads to its page; a file to its content. */
export function HitLink({ hit }: { hit: SearchHit }) {
  const name = refName(hit)
  switch (hit.kind) {
    case 'fund':
    case 'proposal':
    case 'project':
    case 'claim':
    case 'batch':
    case 'retirement':
    case 'organization':
    case 'verifier':
    case 'record':
    case 'council':
      return <RefLink kind={hit.kind} target={hit} />
    case 'delivery':
      return <DeliveryLink delivery={hit} />
    case 'wallet':
      return (
        <Link to="/contributors/$wallet" params={{ wallet: hit.address }}>
          {name}
        </Link>
      )
    case 'transaction':
      return (
        <Link to="/transactions/$signature" params={{ signature: hit.address }}>
          {name}
        </Link>
      )
    case 'evidence':
      return (
        <Link to="/claims/$address" params={{ address: hit.address }}>
          {name}
        </Link>
      )
    case 'file':
      return <a href={`/content/${hit.address}`}>{name}</a>
    case 'methodology':
      return <Link to="/organizations">{name}</Link>
    case 'serial':
      return (
        <Link to="/batches/$batch" params={{ batch: hit.address }} search={serialOf(hit)}>
          {name}
        </Link>
      )
    case 'vintage':
      return (
        <Link to="/batches" search={{ vintage: Number(hit.address) }}>
          {name}
        </Link>
      )
    case 'jurisdiction':
      return (
        <Link to="/projects" search={{ jurisdiction: hit.address }}>
          {name}
        </Link>
      )
    case 'motion':
      return (
        <Link to="/motions/$address" params={{ address: hit.address }}>
          {name}
        </Link>
      )
    case 'concern':
      return (
        <Link to="/records" hash={hit.address}>
          {name}
        </Link>
      )
    case 'objection':
    case 'award':
    case 'expense':
    case 'dispute':
    case 'cancellation':
    case 'reversal':
      return <span>{name}</span>
  }
}

/** A serial's code ends in its number. */
function serialOf({ code }: SearchHit): { serial?: string } {
  const serial = /\d+$/.exec(code ?? '')?.[0]
  return serial === undefined ? {} : { serial }
}
