import { type ReactNode, useState } from 'react'
import { useChain } from '../../entities/chain/index.ts'
import { t } from '../../shared/messages/index.ts'
import { LinkButton, Notice } from '../../shared/ui/index.ts'
import styles from './ask-chain.module.css'

/** Asks the chain's node on demand and shows its answer. */
export function AskButton<Answer>({
  ask,
  absent,
  children,
}: {
  ask: (rpcUrl: string) => Promise<Answer | null>
  /** What to say where the chain has nothing. */
  absent: string
  children: (answer: Answer) => ReactNode
}) {
  const url = useChain().data?.data.rpcUrl
  const [answer, setAnswer] = useState<Answer | null>()
  const [fault, setFault] = useState<string>()
  if (url === undefined) return null
  const go = async () => {
    setFault(undefined)
    try {
      setAnswer(await ask(url))
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div className={`${styles.box} screen-only`}>
      <LinkButton onClick={() => void go()}>{t('state.askChain')}</LinkButton>
      {fault !== undefined && <Notice tone="bad">{fault}</Notice>}
      {answer === null && <p role="status">{absent}</p>}
      {answer && (
        <div className={styles.fields} role="status">
          <h3>{t('chain.title')}</h3>
          {children(answer)}
        </div>
      )}
    </div>
  )
}
