import { useId } from 'react'
import { lookUp } from '../messages/index.ts'
import styles from './term.module.css'

export type TermName =
  | 'claim'
  | 'attestation'
  | 'quorum'
  | 'batch'
  | 'vintage'
  | 'buffer'
  | 'vault'
  | 'promised'
  | 'waiting'
  | 'asOf'
  | 'retired'
  | 'evidence'
  | 'pool'
  | 'units'
  | 'serial'
  | 'revision'
  | 'changes'
  | 'objection'
  | 'suspension'
  | 'loss'
  | 'invalidation'
  | 'cancelled'
  | 'letter'
  | 'authority'
  | 'steward'
  | 'guardian'
  | 'council'
  | 'motion'
  | 'timeLock'
  | 'flag'
  | 'record'
  | 'concern'
  | 'proposal'
  | 'payee'
  | 'enoughVotes'
  | 'weight'
  | 'snapshot'
  | 'veto'
  | 'milestone'
  | 'advance'
  | 'delivery'
  | 'review'
  | 'deliveryObjection'
  | 'endedEarly'
  | 'award'
  | 'expense'
  | 'moneyBack'
  | 'creditShare'
  | 'closing'
  | 'windingDown'

/**
 * A word of the glossary, explained where it stands. The browser's own popover: it closes on Escape and outside.
 * @param begins the word begins a sentence or stands alone.
 */
export function Term({ name, begins = false }: { name: TermName; begins?: boolean }) {
  const id = useId()
  const word = lookUp(`term.${name}`, name)
  return (
    <>
      <button type="button" className={styles.term} popoverTarget={id}>
        {begins ? word.charAt(0).toLocaleUpperCase('en') + word.slice(1) : word}
      </button>
      <span id={id} popover="auto" role="note" className={styles.explanation}>
        {lookUp(`term.${name}.is`, '')}
      </span>
    </>
  )
}
