import type { ProjectView } from '@groundtruth/server/api-types'
import { TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { dayStart } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Help, Panel } from '../../shared/ui/index.ts'
import { ActPanel } from '../acts/index.ts'
import { PreparePack, type PreparedPack } from '../evidence/index.ts'
import { useSession } from '../wallet/index.ts'
import { type Period, reportAct } from './report-act.ts'

/** The owner of a registered project reports results: period, evidence, quantity, who paid. */
export function ReportPanel({ project }: { project: ProjectView }) {
  const session = useSession()
  const [start, setStart] = useState('')
  const [end, setEnd] = useState('')
  const [pack, setPack] = useState<PreparedPack | null>(null)
  const period = useMemo(() => periodOf(project, start, end), [project, start, end])
  const subject = useMemo(
    () => (period === null ? null : { project: project.address, period, revision: 1 }),
    [project.address, period],
  )
  if (session?.address !== project.owner || project.status !== 'registered') return null
  const wrong = period === null && start !== '' && end !== ''
  return (
    <div id="report">
      <Panel title={t('project.report.title')}>
        <Help>{t('project.report.help')}</Help>
        <TextInput
          type="date"
          label={t('project.report.start')}
          value={start}
          onChange={(event) => setStart(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('project.report.end')}
          value={end}
          error={wrong ? t('project.report.wrongPeriod') : undefined}
          onChange={(event) => setEnd(event.currentTarget.value)}
        />
      </Panel>
      <PreparePack
        subject={subject}
        methodology={project.methodology.code}
        onReady={setPack}
        onStored={() => undefined}
      />
      {pack !== null && period !== null && (
        <ActPanel key={`${pack.root} ${period.start} ${period.end}`} act={reportAct(project, period, pack)} />
      )}
    </div>
  )
}

/** Null unless both days are chosen, in one calendar year and inside the crediting period. */
function periodOf(project: ProjectView, first: string, after: string): Period | null {
  const start = dayStart(first)
  const end = dayStart(after)
  if (start === undefined || end === undefined || start >= end) return null
  if (start < project.creditingStart || end > project.creditingEnd) return null
  const oneYear = yearOf(start) === yearOf(end - 1)
  return oneYear ? { start, end } : null
}

const yearOf = (at: number): number => new Date(at * 1000).getUTCFullYear()
