import { TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../../shared/messages/index.ts'
import { DropZone, type DroppedFile, Help, LinkButton, Section } from '../../shared/ui/index.ts'
import { readRecordFilters, type RecordFilters } from './filters.ts'
import styles from './records.module.css'

/** Filters of the records; a dropped file becomes its SHA-256. Each change goes into the address. */
export function RecordFilterForm({ filters }: { filters: RecordFilters }) {
  const navigate = useNavigate()
  const [hashing, setHashing] = useState('')
  const set = (change: RecordFilters) =>
    void navigate({ to: '/records', search: readRecordFilters({ ...filters, ...change }), replace: true })
  const lookUp = async ([first]: DroppedFile[]) => {
    if (first === undefined) return
    setHashing(first.path)
    const { hashBlob } = await import('@groundtruth/sdk/evidence')
    const { sha256 } = await hashBlob(first.file)
    setHashing('')
    set({ hash: sha256 })
  }
  return (
    <Section title={t('records.look')} help={t('records.lookHelp')}>
      <DropZone onFiles={(files) => void lookUp(files)}>
        {hashing !== '' && <p role="status">{t('search.hashing', { name: hashing })}</p>}
      </DropZone>
      <form
        className={styles.filters}
        aria-label={t('ledger.filters')}
        onSubmit={(event) => event.preventDefault()}
      >
        <TextInput
          key={`hash ${filters.hash ?? ''}`}
          label={t('records.hash')}
          defaultValue={filters.hash ?? ''}
          onBlur={(event) => set({ hash: event.currentTarget.value.trim() })}
        />
        <TextInput
          key={`subject ${filters.subject ?? ''}`}
          label={t('records.subject')}
          defaultValue={filters.subject ?? ''}
          onBlur={(event) => set({ subject: event.currentTarget.value.trim() })}
        />
      </form>
      {Object.keys(filters).length > 0 && (
        <Help>
          <LinkButton onClick={() => void navigate({ to: '/records', search: {}, replace: true })}>
            {t('ledger.clear')}
          </LinkButton>
        </Help>
      )}
    </Section>
  )
}
