import { type DragEvent, type ReactNode, useState } from 'react'
import { t } from '../messages/index.ts'
import { canPickFolder, pickFolder } from './disk-handles.ts'
import styles from './drop-zone.module.css'
import { type DroppedFile, filesOfDrop, filesOfHandle, filesOfInput } from './dropped-files.ts'

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
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle')
  const take = async (reading: Promise<DroppedFile[] | null>) => {
    setState('reading')
    try {
      const files = await reading
      setState('idle')
      if (files !== null) onFiles(files)
    } catch {
      setState('failed')
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(filesOfDrop(event.dataTransfer))
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
        {folders && (
          <Choice
            label={t('check.chooseFolder')}
            onFiles={onFiles}
            folder
            onPick={canPickFolder() ? () => void take(pickedFiles()) : undefined}
          />
        )}
      </div>
      <div role="status">
        {state === 'reading' && t('drop.reading')}
        {state === 'failed' && t('drop.failed')}
      </div>
    </div>
  )
}

function Choice({
  label,
  folder = false,
  onFiles,
  onPick,
}: {
  label: string
  folder?: boolean
  onFiles: (files: DroppedFile[]) => void
  /** Takes the place of the input's own dialog. */
  onPick?: (() => void) | undefined
}) {
  return (
    <label className={styles.choice}>
      {label}
      <input
        type="file"
        multiple
        // React passes on attributes that it does not know; this one makes browsers offer a folder.
        {...(folder ? { webkitdirectory: '' } : {})}
        onClick={(event) => {
          if (onPick === undefined) return
          event.preventDefault()
          onPick()
        }}
        onChange={(event) => {
          onFiles(filesOfInput(event.currentTarget.files))
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}

async function pickedFiles(): Promise<DroppedFile[] | null> {
  const folder = await pickFolder()
  return folder === null ? null : filesOfHandle(folder)
}
