import type { ReactNode } from 'react'
import { useEffect, useId } from 'react'
import { t } from '../messages/index.ts'
import styles from './layout.module.css'

/** Title, what stands above it and the sentence under it. Names the page in the browser too. */
export function PageHead({
  title,
  crumbs = [],
  lead,
  children,
}: {
  title: string
  crumbs?: ReactNode[]
  lead?: ReactNode
  children?: ReactNode
}) {
  useEffect(() => {
    document.title = t('site.title', { page: title })
  }, [title])
  return (
    <header className={styles.head}>
      {crumbs.length > 0 && (
        <nav aria-label={t('crumbs.label')}>
          <ol className={styles.crumbs}>
            {crumbs.map((crumb, index) => (
              <li key={index}>{crumb}</li>
            ))}
          </ol>
        </nav>
      )}
      <h1>{title}</h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  )
}

export function Section({
  title,
  aside,
  help,
  id,
  children,
}: {
  title: string
  aside?: ReactNode
  help?: ReactNode
  id?: string
  children: ReactNode
}) {
  const heading = useId()
  return (
    <section className={styles.section} aria-labelledby={heading} id={id}>
      <div className={styles.sectionHead}>
        <h2 id={heading}>{title}</h2>
        {aside}
      </div>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      {children}
    </section>
  )
}

/** A box with its own heading, for the one thing that a reader can do here. */
export function Panel({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  const heading = useId()
  return (
    <section className={`${styles.panel} screen-only`} aria-labelledby={heading} id={id}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  )
}

export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>
}

export function Help({ children }: { children: ReactNode }) {
  return <p className={styles.help}>{children}</p>
}

/** Names and values; a row whose value is null is left out. */
export function Facts({ rows }: { rows: [name: ReactNode, value: ReactNode][] }) {
  return (
    <dl className={styles.facts}>
      {rows
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([name, value], index) => (
          <FactRow key={index} name={name} value={value} />
        ))}
    </dl>
  )
}

function FactRow({ name, value }: { name: ReactNode; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
