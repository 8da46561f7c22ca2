import type { CertificateRow } from '@groundtruth/sdk/certificate'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Facts } from '../../shared/ui/index.ts'

/** The rows of a certificate; what has a page here is a link to it, with the same words. */
export function CertificateRows({ rows }: { rows: CertificateRow[] }) {
  return <Facts rows={rows.map((row) => [row.label, valueOf(row)])} />
}

function valueOf(row: CertificateRow): ReactNode {
  const { code, text } = row
  return <RowLink row={row}>{code ? <code>{text}</code> : text}</RowLink>
}

function RowLink({ row: { key, text, target }, children }: { row: CertificateRow; children: ReactNode }) {
  if (key === 'project' && target !== undefined) {
    return (
      <Link to="/projects/$address" params={{ address: target }}>
        {children}
      </Link>
    )
  }
  if (key === 'proposal' && target !== undefined) {
    return (
      <Link to="/proposals/$address" params={{ address: target }}>
        {children}
      </Link>
    )
  }
  if (key === 'batch') {
    return (
      <Link to="/batches/$batch" params={{ batch: text }}>
        {children}
      </Link>
    )
  }
  if (key === 'claim') {
    return (
      <Link to="/claims/$address" params={{ address: text }}>
        {children}
      </Link>
    )
  }
  if (key === 'holder') {
    return (
      <Link to="/contributors/$wallet" params={{ wallet: text }}>
        {children}
      </Link>
    )
  }
  if (key === 'signature') {
    return (
      <Link to="/transactions/$signature" params={{ signature: text }}>
        {children}
      </Link>
    )
  }
  return children
}
