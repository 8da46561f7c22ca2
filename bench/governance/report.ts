import type { FirstVote } from './votes.ts'

export interface Row {
  what: string
  /** Median, and the range where there is one. */
  theirs: string
  ours: string
  /** Of our median in theirs. */
  share: string
  /** Against one half; empty where no target is set. */
  verdict: 'kept' | 'over' | ''
}

/** What is compared, each with what is taken of one vote on either side. */
const COMPARED: [what: string, theirs: (vote: FirstVote) => number, ours: (vote: FirstVote) => number][] = [
  ['compute units of the vote', ({ units }) => units, ({ units }) => units],
  ['rent of the first vote, lamports', ({ vote, standing }) => vote + standing, ({ vote }) => vote],
]
const BESIDE: typeof COMPARED = [
  ['rent of the vote alone, lamports', ({ vote }) => vote, ({ vote }) => vote],
  [
    'rent of the vote and of what gives weight, lamports',
    ({ vote, standing }) => vote + standing,
    ({ vote, standing }) => vote + standing,
  ],
]

/** The rows with a target, then those that say the same with other accounts counted. */
export function rowsOf(theirs: FirstVote[], ours: FirstVote[]): Row[] {
  const row = (target: boolean) => {
    return ([what, ofTheirs, ofOurs]: (typeof COMPARED)[number]): Row => {
      const [one, other] = [sorted(theirs.map(ofTheirs)), sorted(ours.map(ofOurs))]
      const kept = median(other) * 2 <= median(one)
      return {
        ...{ what, theirs: spread(one), ours: spread(other) },
        share: `${((median(other) / median(one)) * 100).toFixed(1)} %`,
        verdict: target ? (kept ? 'kept' : 'over') : '',
      }
    }
  }
  return [...COMPARED.map(row(true)), ...BESIDE.map(row(false))]
}

const sorted = (numbers: number[]) => numbers.toSorted((a, b) => a - b)

/** Nearest rank. */
const median = (numbers: number[]) => numbers[Math.ceil(numbers.length / 2) - 1] ?? Number.NaN

function spread(numbers: number[]): string {
  const [low = Number.NaN, high = Number.NaN] = [numbers[0], numbers.at(-1)]
  const number = (value: number) => value.toLocaleString('en-US')
  const middle = number(median(numbers))
  return low === high ? middle : `${middle} (${number(low)} to ${number(high)})`
}

/** The page, in Markdown. */
export function documentOf(rows: Row[], voters: number): string {
  const lines = rows.map(
    ({ what, theirs, ours, share, verdict }) => `| ${what} | ${theirs} | ${ours} | ${share} | ${verdict} |`,
  )
  return `# Beside SPL Governance

Written by \`npm run bench:governance\`; do not edit.

First votes of ${voters} voters on one proposal of each program, in one run on LiteSVM 1.5: the median, and the range
in brackets. A vote of ours is to take at most one half.

| | SPL Governance 4.0.0 | Groundtruth | share | |
| --- | ---: | ---: | ---: | --- |
${lines.join('\n')}

**Both programs** are built from source for sBPF v3 with this project's toolchain and the same flags: SPL Governance is
the crate \`spl-governance\` as published, behind a crate that only links it. Its functions named \`process_*\` are kept
out of line, because one function with all of them is longer than a jump. It is built without overflow checks, for it
checks its sums itself; ours is built with them. The figures of ours in [compute-units.md](compute-units.md) are of the
artifact, which is built for sBPF v0.

**Theirs**: a realm with one mint, no council and no plugins; a proposal with the shortest of texts, which each vote
reads and writes again; voting that does not end early. Each of these makes the vote cheaper. The voters deposited
tokens before.

**Ours**: a fund with a free pool and a proposal in voting. The voters contributed before, in an earlier slot. The vote
records an event by a call of the program to itself, which is part of the figure.

**Compute units** are of the whole transaction, which holds the vote alone. The range is the search for the new
account's address.

**Rent of the first vote** counts what is made so that somebody may vote and serves nothing else: with SPL Governance the
vote record and the token owner record, which the deposit creates for voting; with us the vote's account. Our
contributor's account exists because of the contribution: it holds the units, by which refunds and credits are shared,
whether or not its owner ever votes. The last row counts it all the same: by that measure our first vote locks more.
Later votes of the same voter make the vote's own account only, which is the row above it, and there ours is the larger
one: it keeps who paid the rent, and gives it back to them once the outcome is final. A vote record of SPL Governance is
closed only when its voter takes the vote back while voting lasts.
`
}
