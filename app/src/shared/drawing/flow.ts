import type { FlowLink, FlowNode, Joint } from './layout.ts'

/** A node as it is drawn: what it is called, and where it leads or what it opens. */
export interface DrawnNode extends FlowNode {
  name: string
  /** What more is said of it to those who cannot see where it stands, and on hover. */
  more?: string
  /** Plain: it is there or happened. Open: it has not happened yet. Hatched: it went back or is held back. */
  form: 'plain' | 'open' | 'hatched' | 'proof'
  /** Id of the entry of the list that says the same. */
  entry?: string
  /** It stands for many: whether they are shown, and what shows or hides them. */
  fold?: { open: boolean; toggle: () => void }
}

/** What stands in a column, and the sides of the picture. */
export interface Column {
  title: string
  side: 'money' | 'proofs' | 'credits'
}

export interface Flow {
  columns: Column[]
  nodes: DrawnNode[]
  links: FlowLink[]
  joints: Joint[]
}

/** The list goes to the entry, and the reader with it. */
export function showEntry(entry: string | undefined): void {
  if (entry !== undefined) document.getElementById(entry)?.focus({ preventScroll: true })
}
