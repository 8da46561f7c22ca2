import type { HashProgress, PackFault, PackSubject } from '@groundtruth/sdk/evidence'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DroppedFile } from '../../shared/ui/index.ts'
import type { HashedBlob, PackReading } from './work/jobs.ts'

/** What became of the files that were chosen. */
export type Choice =
  | { is: 'nothing' }
  | { is: 'hashing'; progress: HashProgress }
  /** Names hinder, so that nothing was hashed. */
  | { is: 'refused'; faults: PackFault[] }
  | { is: 'failed'; reason: string }
  | { is: 'hashed'; files: HashedBlob[]; notes: PackFault[] }

/** What the hashed files are as evidence for the subject. */
export type Reading =
  | { is: 'waiting' }
  | { is: 'running' }
  | { is: 'failed'; reason: string }
  | { is: 'done'; reading: PackReading }

/** The files that somebody chooses for a pack, from the choice to their hashes. */
export function useChoice() {
  const [choice, setChoice] = useState<Choice>({ is: 'nothing' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const choose = async (dropped: readonly DroppedFile[]) => {
    if (dropped.length === 0) return
    running.current?.abort()
    const { signal } = (running.current = new AbortController())
    const show = (next: Choice) => {
      if (!signal.aborted) setChoice(next)
    }
    try {
      const { hashChosen } = await import('./prepare-files.ts')
      show(await hashChosen(dropped, (progress) => show({ is: 'hashing', progress }), signal))
    } catch (error) {
      show({ is: 'failed', reason: reasonOf(error) })
    }
  }
  const forget = () => {
    running.current?.abort()
    setChoice({ is: 'nothing' })
  }
  return { choice, choose, forget }
}

/** The root of hashed files and what their methodology finds in them; begins anew when the subject changes. */
export function useReading(choice: Choice, subject: PackSubject | null, methodology: string | null): Reading {
  const [reading, setReading] = useState<Reading>({ is: 'waiting' })
  const files = choice.is === 'hashed' ? choice.files : null
  const stable = useStableSubject(subject)
  useEffect(() => {
    if (files === null || stable === null) {
      setReading({ is: 'waiting' })
      return
    }
    const { signal, abort } = abortable()
    setReading({ is: 'running' })
    const show = (next: Reading) => {
      if (!signal.aborted) setReading(next)
    }
    void import('./work/run-job.ts')
      .then(({ runJob }) => runJob('read', { subject: stable, methodology, files }, { signal }))
      .then(
        (found) => show({ is: 'done', reading: found }),
        (error: unknown) => show({ is: 'failed', reason: reasonOf(error) }),
      )
    return abort
  }, [files, stable, methodology])
  return reading
}

/** One object as long as its fields are the same: a form may make a new one whenever it draws. */
function useStableSubject(subject: PackSubject | null): PackSubject | null {
  const { project, period, revision } = subject ?? {}
  const [start, end] = [period?.start, period?.end]
  return useMemo(
    () =>
      project === undefined || start === undefined || end === undefined || revision === undefined
        ? null
        : { project, period: { start, end }, revision },
    [project, start, end, revision],
  )
}

function abortable() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
