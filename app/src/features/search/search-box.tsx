import { Button, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, type FormEvent, useState } from 'react'
import { t } from '../../shared/messages/index.ts'
import styles from './search.module.css'

/** Takes anything: a name, a code, an address, a hash, a signature, or a file, which is hashed here. */
export function SearchBox({ initial = '' }: { initial?: string }) {
  const [text, setText] = useState(initial)
  const [hashing, setHashing] = useState('')
  const navigate = useNavigate()
  const find = (q: string, file?: string) =>
    void navigate({ to: '/search', search: file === undefined ? { q } : { q, file } })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') find(text.trim())
  }
  const lookUpFile = async (file: File | undefined) => {
    if (file === undefined) return
    setHashing(file.name)
    const { hashBlob } = await import('@groundtruth/sdk/evidence')
    const { sha256 } = await hashBlob(file)
    setHashing('')
    find(sha256, file.name)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void lookUpFile(event.dataTransfer.files[0])
  }
  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={submit}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <div className={styles.line}>
        <TextInput
          className={styles.input}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('search.submit')}
        </Button>
      </div>
      <label className={styles.file}>
        <span>{hashing === '' ? t('search.file') : t('search.hashing', { name: hashing })}</span>
        <input type="file" onChange={(event) => void lookUpFile(event.currentTarget.files?.[0])} />
      </label>
    </form>
  )
}
