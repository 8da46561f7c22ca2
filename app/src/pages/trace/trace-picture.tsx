import type { TraceView } from '@groundtruth/server/api-types'
import { useId, useState } from 'react'
import { FlowPicture } from '../../shared/drawing/index.ts'
import { t } from '../../shared/messages/fund.ts'
import { Section } from '../../shared/ui/index.ts'
import { hasTwoWays, type Look, pictureOf } from './picture.ts'
import styles from './trace.module.css'

const WAYS = ['payment', 'spending'] as const

/** The whole loop of one thing, to scale: a second view of what the lists say. */
export function TracePicture({ view }: { view: TraceView }) {
  const [way, setWay] = useState<Look['way']>('payment')
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const name = useId()
  const toggle = (group: string) => {
    setOpen((before) =>
      before.has(group) ? new Set([...before].filter((one) => one !== group)) : new Set([...before, group]),
    )
  }
  const flow = pictureOf(view, { way, open, toggle })
  if (flow.nodes.length < 2) return null
  return (
    <Section title={t('trace.picture')} help={t('trace.picture.help')}>
      {hasTwoWays(view.subject) && (
        <fieldset className={styles.ways}>
          <legend>{t('trace.picture.paid')}</legend>
          {WAYS.map((one) => (
            <label key={one}>
              <input type="radio" name={name} checked={one === way} onChange={() => setWay(one)} />{' '}
              {t(`trace.picture.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <FlowPicture flow={flow} label={t('trace.picture')} />
    </Section>
  )
}
