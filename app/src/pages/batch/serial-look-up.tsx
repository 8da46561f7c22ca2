import type { SerialView } from '@groundtruth/server/api-types'
import { Button, TextInput } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useAnswer } from '../../shared/api/index.ts'
import { readSerial } from '../../shared/filters/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { AnswerView, Notice } from '../../shared/ui/index.ts'

/** Tells what became of one serial number; the number stands in the address. */
export function SerialLookUp({ batch, serial }: { batch: string; serial: string | undefined }) {
  const navigate = useNavigate()
  const [text, setText] = useState(serial ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const search = readSerial({ serial: text.trim() })
    void navigate({ to: '/batches/$batch', params: { batch }, search, replace: true, resetScroll: false })
  }
  return (
    <>
      <form onSubmit={submit} aria-label={t('serial.find')} className="screen-only">
        <TextInput
          label={t('serial.find')}
          inputMode="numeric"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rightSectionWidth="auto"
          rightSection={
            <Button type="submit" variant="default">
              {t('serial.show')}
            </Button>
          }
        />
      </form>
      {serial !== undefined && <Found batch={batch} serial={serial} />}
    </>
  )
}

function Found({ batch, serial }: { batch: string; serial: string }) {
  const query = useAnswer<SerialView>(`serials/${encodeURIComponent(batch)}/${serial}`)
  return (
    <AnswerView query={query}>
      {({ range: { kind }, retirement }) => (
        <Notice>
          <p>
            {rich(`serial.${kind}`, {
              serial,
              certificate:
                retirement === null ? null : (
                  <Link to="/retirements/$certificate" params={{ certificate: retirement.certificate }}>
                    {retirement.certificate}
                  </Link>
                ),
            })}
          </p>
        </Notice>
      )}
    </AnswerView>
  )
}
