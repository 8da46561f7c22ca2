import { Component, type ComponentType, type ReactNode, Suspense, use, useState } from 'react'
import { t } from '../messages/index.ts'
import { LinkButton, Notice } from './notice.tsx'

/** The code of a part did not arrive: the network failed, or the site was built anew since the page was loaded. */
class PartMissing extends Error {
  override name = 'PartMissing'
}

interface Options<Props> {
  /** In its place while its code comes. */
  waiting?: ReactNode
  /** Where a sentence is shown that its code did not come; left out: in its place. */
  around?: (sentence: ReactNode, props: Props) => ReactNode
}

/**
 * A part of a page whose code comes when it is first shown. Where that fails, it says so, alone, and can be asked for
 * again: the rest of the page stays, with what was entered there.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting = null, around = (sentence) => sentence }: Options<Props> = {},
): ComponentType<Props> {
  let asked: Promise<ComponentType<Props>> | undefined
  const Arrived = (props: Props) => {
    const Part = use((asked ??= arrival(load)))
    return <Part {...props} />
  }
  return function LazyPart(props: Props) {
    const [failures, setFailures] = useState(0)
    const again = () => {
      asked = undefined
      setFailures(failures + 1)
    }
    return (
      <Missing key={failures} sentence={around(<Sentence again={again} failures={failures} />, props)}>
        <Suspense fallback={waiting}>
          <Arrived {...props} />
        </Suspense>
      </Missing>
    )
  }
}

async function arrival<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load()
  } catch (error) {
    throw new PartMissing(error instanceof Error ? error.message : String(error))
  }
}

/** Where it did not come a second time, the page itself is the older one. */
function Sentence({ again, failures }: { again: () => void; failures: number }) {
  return (
    <Notice tone="bad">
      <p>{t(failures === 0 ? 'state.partMissing' : 'state.partStillMissing')}</p>
      <LinkButton onClick={again}>{t('state.retry')}</LinkButton>
      {failures > 0 && (
        <>
          {' '}
          <LinkButton onClick={() => location.reload()}>{t('state.reload')}</LinkButton>
        </>
      )}
    </Notice>
  )
}

/** Catches that code is missing, and nothing else: what fails inside a part is its page's. */
class Missing extends Component<{ sentence: ReactNode; children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    if (error instanceof PartMissing) return this.props.sentence
    throw error
  }
}
