import type { ReactNode } from 'react'
import styles from './data-table.module.css'

export interface TableColumn<Row> {
  head: string
  /** Null or undefined leaves the cell blank, and hides it where rows are stacked. */
  cell: (row: Row) => ReactNode
  /** Figures stand at the end. */
  end?: boolean
  /** The row's name, which leads where rows are stacked. */
  lead?: boolean
  /** Takes a whole line where rows are stacked, without its heading. */
  wide?: boolean
}

/** A table that becomes a list of cards where it is narrow. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
}: {
  /** For screen readers; the page has a visible heading above. */
  caption: string
  columns: TableColumn<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
}) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, end }) => (
              <th key={head} scope="col" className={end ? styles.end : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.head} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { column: TableColumn<Row>; row: Row }) {
  const { head, cell, end, lead, wide } = column
  const content = cell(row)
  const blank = content === null || content === undefined
  return (
    <td
      className={end ? styles.end : undefined}
      data-lead={lead || undefined}
      data-wide={wide || undefined}
      data-blank={blank || undefined}
    >
      {!lead && !wide && !blank && (
        <span className={styles.label} aria-hidden="true">
          {head}
        </span>
      )}
      {lead || wide || blank ? content : <div className={styles.value}>{content}</div>}
    </td>
  )
}
