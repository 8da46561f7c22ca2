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

/** A word of the glossary, explained where it stands. The browser's own popover: it closes on Escape and outside. */
export function Term({ name }: { name: TermName }) {
  const id = useId()
  return (
    <>
      <button type="button" className={styles.term} popoverTarget={id}>
        {lookUp(`term.${name}`, name)}
      </button>
      <span id={id} popover="auto" role="note" className={styles.explanation}>
        {lookUp(`term.${name}.is`, '')}
      </span>
    </>
  )
}
