import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './spending-acts.module.css'

/** One thing that can be done, closed until somebody opens it or a link leads to it. What was entered stays. */
export function Fold({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const called = useLocation({ select: ({ hash }) => hash === id })
  const [opened, setOpened] = useState(called)
  const element = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (!called) return
    setOpened(true)
    element.current?.setAttribute('open', '')
    element.current?.scrollIntoView({ block: 'start' })
  }, [called])
  return (
    <details
      ref={element}
      id={id}
      className={styles.fold}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true)
      }}
    >
      <summary>{title}</summary>
      {opened && <div className={styles.inside}>{children}</div>}
    </details>
  )
}
