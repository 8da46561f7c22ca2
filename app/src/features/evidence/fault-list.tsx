import type { PackFault } from '@groundtruth/sdk/evidence'
import { t } from '../../shared/messages/index.ts'
import { Notice } from '../../shared/ui/index.ts'
import styles from './evidence.module.css'
import { MoreButton, usePart } from './part-of-list.tsx'

/** What is wrong with the chosen files by name: what hinders first, then what is only worth a look. */
export function FaultList({ faults }: { faults: readonly PackFault[] }) {
  const hindering = faults.filter(({ hinders }) => hinders)
  const notes = faults.filter(({ hinders }) => !hinders)
  return (
    <>
      {hindering.length > 0 && (
        <Notice tone="bad">
          <strong>{t('prepare.refused')}</strong>
          <Sentences faults={hindering} />
        </Notice>
      )}
      {notes.length > 0 && (
        <Notice>
          <strong>{t('prepare.notes')}</strong>
          <Sentences faults={notes} />
        </Notice>
      )}
    </>
  )
}

function Sentences({ faults }: { faults: readonly PackFault[] }) {
  const { shown, rest, more } = usePart(faults)
  return (
    <>
      <ul className={styles.notes}>
        {shown.map(({ path, reason }, index) => (
          <li key={index} className={styles.path}>
            {path === undefined ? reason : t('prepare.fault', { path, reason })}
          </li>
        ))}
      </ul>
      <MoreButton rest={rest} onClick={more} />
    </>
  )
}
