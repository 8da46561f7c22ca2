import type { Amount } from '@groundtruth/server/api-types'
import type { KeyboardEvent } from 'react'
import { amountText } from '../format/index.ts'
import styles from './drawing.module.css'
import { FlowLines } from './flow-lines.tsx'
import { type DrawnNode, type Flow, showEntry } from './flow.ts'
import { type Block, type FlowNode, layoutFlow, WORDS } from './layout.ts'
import { ScaleBar } from './scale-bar.tsx'
import { scaleOf } from './scale.ts'
import { Stages } from './stages.tsx'

/** Height of the fullest column, in rem. */
const HEIGHT = 15

/**
 * Money and credits on their way through columns, each to its own scale. Every node can be reached with the keyboard, by
 * tab and by arrows in the order of reading; where it is narrow a bar for each column stands for it.
 */
export function FlowPicture({ flow, label }: { flow: Flow; label: string }) {
  const { columns, nodes, links, joints } = flow
  const scales = { money: scaleFor(nodes, 'money'), credits: scaleFor(nodes, 'credits') }
  const drawn = new Map(nodes.map((node) => [node.key, node]))
  const width = 100 / (columns.length + GAPS * (columns.length - 1))
  const layout = layoutFlow(
    flow,
    ({ kind, amount }) => scales[kind].height(amount),
    (key) => (drawn.get(key)?.name.length ?? 0) > width * LETTERS,
  )
  const startOf = (column: number) => column * width * (1 + GAPS)
  return (
    <div className={styles.flow} role="group" aria-label={label}>
      <div className={styles.wide}>
        <div className={styles.heads} aria-hidden="true">
          {columns.map(({ title, side }, column) => (
            <span
              key={column}
              data-side={side}
              style={{ insetInlineStart: `${startOf(column)}%`, inlineSize: `${width}%` }}
            >
              {title}
            </span>
          ))}
        </div>
        <div className={styles.field} style={{ blockSize: `${layout.height}rem` }}>
          <FlowLines layout={layout} startOf={startOf} width={width} />
          <ol className={styles.nodes} onKeyDown={moveFocus}>
            {layout.blocks.map((block) => (
              <li
                key={block.node.key}
                style={{
                  insetInlineStart: `${startOf(block.node.column)}%`,
                  inlineSize: `${width}%`,
                  insetBlockStart: `${block.top}rem`,
                  blockSize: `${block.room}rem`,
                }}
              >
                <Node block={block} node={drawn.get(block.node.key)} />
              </li>
            ))}
          </ol>
        </div>
        <div className={styles.scales}>
          <ScaleBar scale={scales.money} kind="money" />
          <ScaleBar scale={scales.credits} kind="credits" />
        </div>
      </div>
      <Stages flow={{ columns, nodes, links, joints }} />
    </div>
  )
}

/** Width of the room between two columns, in columns. */
const GAPS = 0.4
/** Letters in a percent of the picture's width, on a screen as wide as most. */
const LETTERS = 1.65

/** One scale for all nodes of a kind: the fullest column fills the height. */
function scaleFor(nodes: readonly DrawnNode[], kind: FlowNode['kind']) {
  const sums = new Map<number, Amount>()
  for (const { column, amount } of nodes.filter((node) => node.kind === kind)) {
    const sum = BigInt(sums.get(column)?.base ?? 0) + BigInt(amount.base)
    sums.set(column, { ...amount, base: sum.toString() })
  }
  return scaleOf([...sums.values()], HEIGHT)
}

function Node({ block: { height, lines }, node }: { block: Block; node: DrawnNode | undefined }) {
  if (node === undefined) return null
  const { kind, form, name, more, amount, entry, fold } = node
  // What stood together stands apart now, with its own amounts.
  const opened = fold?.open === true
  const content = (
    <>
      {!opened && <span className={styles.rect} style={{ blockSize: `${height}rem` }} aria-hidden="true" />}
      <span
        className={styles.words}
        data-tall={height >= 4 || lines > 1 || undefined}
        style={{ insetBlockStart: height < WORDS ? `${height}rem` : 0 }}
      >
        <bdi className={styles.name}>
          {name}
          {more !== undefined && <span className="visually-hidden"> {more}</span>}
        </bdi>{' '}
        {!opened && <bdi className={styles.amount}>{amountText(amount, kind)}</bdi>}
      </span>
    </>
  )
  const looks = {
    className: styles.node,
    'data-kind': kind,
    'data-form': form,
    title: more === undefined ? name : `${name} ${more}`,
  }
  if (fold !== undefined) {
    return (
      <button type="button" aria-expanded={fold.open} onClick={fold.toggle} {...looks}>
        {content}
      </button>
    )
  }
  return (
    <a href={`#${entry ?? ''}`} onClick={() => showEntry(entry)} {...looks}>
      {content}
    </a>
  )
}

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }

/** Arrows go to the next and the one before in reading order; left and right follow the direction of the script. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const nodes = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button')]
  const at = nodes.findIndex((node) => node === document.activeElement)
  const to = targetOf(event, at, nodes.length)
  if (at < 0 || to === null) return
  event.preventDefault()
  nodes[to]?.focus()
}

function targetOf(
  { key, currentTarget }: KeyboardEvent<HTMLElement>,
  at: number,
  many: number,
): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return many - 1
  const step = STEPS[key]
  if (step === undefined) return null
  const turned = key.endsWith('t') && getComputedStyle(currentTarget).direction === 'rtl'
  return Math.min(many - 1, Math.max(0, at + (turned ? -step : step)))
}
