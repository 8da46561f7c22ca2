import { EvidenceError, type EvidenceProblem } from '@groundtruth/sdk/evidence'
import { Button, Input, Textarea } from '@mantine/core'
import { useState } from 'react'
import { TableProblems } from '../../entities/table/index.ts'
import { t } from '../../shared/messages/payee.ts'
import { DropZone, Help } from '../../shared/ui/index.ts'
import styles from './propose.module.css'

/** Fills the rows of a form from a CSV; its faults are told by row, and nothing is taken over before they are mended. */
export function RowTable<Row>({
  help,
  read,
  onRows,
}: {
  help: string
  /** @throws EvidenceError naming row and column. */
  read: (text: string) => Row[]
  onRows: (rows: Row[]) => void
}) {
  const [text, setText] = useState('')
  const [problems, setProblems] = useState<readonly EvidenceProblem[]>([])
  const [taken, setTaken] = useState(0)
  const change = (next: string) => {
    setText(next)
    setProblems([])
    setTaken(0)
  }
  const take = () => {
    try {
      const rows = read(text)
      setProblems([])
      setTaken(rows.length)
      onRows(rows)
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error
      setProblems(error.problems)
      setTaken(0)
    }
  }
  return (
    <details>
      <summary>{t('propose.table')}</summary>
      <div className={styles.table}>
        <Help>{help}</Help>
        <Input.Wrapper label={t('propose.table.file')} labelElement="div">
          <DropZone onFiles={([first]) => void first?.file.text().then(change)}>{null}</DropZone>
        </Input.Wrapper>
        <Textarea
          label={t('propose.table.text')}
          value={text}
          rows={4}
          spellCheck={false}
          onChange={(event) => change(event.currentTarget.value)}
        />
        {problems.length > 0 && <TableProblems problems={problems} />}
        <p>
          <Button variant="default" onClick={take} disabled={text.trim() === ''}>
            {t('propose.table.use')}
          </Button>
        </p>
        <div role="status">{taken > 0 && t('propose.table.taken', { n: taken })}</div>
      </div>
    </details>
  )
}
