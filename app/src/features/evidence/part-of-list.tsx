import { useState } from 'react'
import { t } from '../../shared/messages/index.ts'
import { LinkButton } from '../../shared/ui/index.ts'

/** A pack may have 1,000 files; as many rows at once would hold up the page. */
const STEP = 50

/** The first rows of a long list, and more of them when asked. */
export function usePart<Row>(rows: readonly Row[]) {
  const [most, setMost] = useState(STEP)
  const shown = rows.slice(0, most)
  return { shown, rest: rows.length - shown.length, more: () => setMost(most + STEP) }
}

export function MoreButton({ rest, onClick }: { rest: number; onClick: () => void }) {
  if (rest === 0) return null
  return <LinkButton onClick={onClick}>{t('work.more', { rest })}</LinkButton>
}
