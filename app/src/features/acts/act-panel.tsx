import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../shared/messages/acts.ts'
import { Help, Panel, Status } from '../../shared/ui/index.ts'
import { useTransaction, useUnderWay } from '../transaction/index.ts'
import { useSession } from '../wallet/index.ts'
import { type ActFaults, entered, faultsOf } from './check.ts'
import type { ActDefinition, ActFiles, KeptFile } from './definition.ts'
import { Field } from './field.tsx'
import { useSigner } from './use-signer.ts'

/** A form made from an act's definition; nothing for a wallet that cannot sign it. */
export function ActPanel({ act }: { act: ActDefinition }) {
  const session = useSession()
  const way = useSigner(act.signer ?? { is: 'wallet' }, session)
  const { start, busy } = useTransaction()
  const underWay = useUnderWay(act.title)
  const [values, setValues] = useState(() => initialOf(act))
  const [files, setFiles] = useState<ActFiles>({})
  const [kept, setKept] = useState<Partial<Record<string, string>>>({})
  const [faults, setFaults] = useState<ActFaults>({})
  if (way.is !== 'wallet' && way.is !== 'motion') return null

  const submit = () => {
    const found = faultsOf(act, values, kept)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    start({
      title: act.title,
      words: act.words(values),
      undo: act.undo ?? [],
      pending: act.title,
      build: async (context) => {
        const { buildAct } = await import('./build.ts')
        return buildAct(context, act, values, files, way.is === 'motion' ? way.seat : null)
      },
    })
  }
  const keep = async (name: string, file: KeptFile) => {
    const [{ saveFile }, saved] = await Promise.all([
      import('../../shared/content/index.ts'),
      file.of(values),
    ])
    saveFile(saved.name, `${JSON.stringify(saved.content, null, 2)}\n`)
    setKept({ ...kept, [name]: entered(values) })
    setFaults({})
  }
  return (
    <Panel title={act.title} id={act.id}>
      {act.help !== undefined && <Help>{act.help}</Help>}
      {way.is === 'motion' && <Help>{t('act.asMotion', { organization: way.seat.organizationName })}</Help>}
      {act.fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          error={faults[field.name]}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
          onFile={(file) => {
            setFiles({ ...files, [field.name]: file })
            setValues({ ...values, [field.name]: file.name })
          }}
          onKeep={(file) => {
            const found = faultsOf(act, values, { ...kept, [field.name]: entered(values) })
            setFaults(found)
            if (Object.keys(found).length === 0) void keep(field.name, file)
          }}
        />
      ))}
      {act.preview?.(values)}
      {underWay !== undefined && <Status tone="pending">{t(`sent.short.${underWay}`)}</Status>}
      <Button onClick={submit} disabled={busy}>
        {way.is === 'motion' ? t('act.move') : act.button}
      </Button>
    </Panel>
  )
}

function initialOf({ fields }: ActDefinition): Record<string, string> {
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.initial ?? (field.kind === 'choice' ? (field.choices[0]?.[0] ?? '') : ''),
    ]),
  )
}
