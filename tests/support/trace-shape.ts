import { z } from 'zod'

/** What a tree says, however it is written: kind, name, amount, whole, time, and the same of what is under it. */
type Shape = [kind: string, id: string, amount: string, whole: string, at: number | null, under: Shape[][]]

interface Raw {
  kind: string
  id: string
  amount: string
  whole: string
  at: number | null
  parts: { nodes: Raw[] }[]
  results: Raw[]
}

interface View {
  kind: string
  ref: { address: string; code: string | null }
  amount: { base: string }
  whole: { base: string }
  at: number | null
  parts: { nodes: View[] }[]
  results: View[]
}

const raw: z.ZodType<Raw> = z.object({
  ...{ kind: z.string(), id: z.string(), amount: z.string(), whole: z.string(), at: z.number().nullable() },
  parts: z.array(z.object({ nodes: z.array(z.lazy(() => raw)) })),
  results: z.array(z.lazy(() => raw)),
})
const base = z.object({ base: z.string() })
const view: z.ZodType<View> = z.object({
  ...{ kind: z.string(), ref: z.object({ address: z.string(), code: z.string().nullable() }) },
  ...{ amount: base, whole: base, at: z.number().nullable() },
  parts: z.array(z.object({ nodes: z.array(z.lazy(() => view)) })),
  results: z.array(z.lazy(() => view)),
})

const ofRaw = (one: Raw): Shape => [
  ...([one.kind, one.id, one.amount, one.whole, one.at] as const),
  [...one.parts.map(({ nodes }) => nodes.map(ofRaw)), one.results.map(ofRaw)],
]

const ofView = (one: View): Shape => [
  one.kind,
  // What stands together has no address, but how many they are.
  one.kind === 'rest' ? (one.ref.code ?? '') : one.ref.address,
  ...([one.amount.base, one.whole.base, one.at] as const),
  [...one.parts.map(({ nodes }) => nodes.map(ofView)), one.results.map(ofView)],
]

/** The tree of an answer of the API, as text that is equal for equal trees. */
export function shapeOfApi(text: string): string {
  const { data } = z
    .object({ data: z.object({ subject: view, upstream: z.array(view) }) })
    .parse(JSON.parse(text))
  return JSON.stringify([ofView(data.subject), data.upstream.map(ofView)])
}

/** The tree of `groundtruth trace --ledger --json`. */
export function shapeOfFile(text: string): string {
  const told = z.object({ asOf: z.null(), data: z.object({ subject: raw, upstream: z.array(raw) }) })
  const { subject, upstream } = told.parse(JSON.parse(text)).data
  return JSON.stringify([ofRaw(subject), upstream.map(ofRaw)])
}
