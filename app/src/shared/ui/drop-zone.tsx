import { type DragEvent, type ReactNode, useState } from 'react'
import { t } from '../messages/index.ts'
import styles from './drop-zone.module.css'
import { type DroppedFile, filesOfDrop, filesOfInput } from './dropped-files.ts'

/** Takes files or a folder by dropping or by choosing. The files go to `onFiles` and nowhere else. */
export function DropZone({
  onFiles,
  folders = false,
  children,
}: {
  onFiles: (files: DroppedFile[]) => void
  folders?: boolean
  children: ReactNode
}) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void filesOfDrop(event.dataTransfer).then(onFiles)
  }
  return (
    <div
      className={styles.zone}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
      <div className={styles.choices}>
        <Choice label={t('check.choose')} onFiles={onFiles} />
        {folders && <Choice label={t('check.chooseFolder')} onFiles={onFiles} folder />}
      </div>
    </div>
  )
}

function Choice({
  label,
  folder = false,
  onFiles,
}: {
  label: string
  folder?: boolean
  onFiles: (files: DroppedFile[]) => void
}) {
  return (
    <label className={styles.choice}>
      {label}
      <input
        type="file"
        multiple
        // React passes on attributes that it does not know; this one makes browsers offer a folder.
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={(event) => {
          onFiles(filesOfInput(event.currentTarget.files))
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
