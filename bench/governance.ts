// Measures first votes of SPL Governance 4.0.0 and of our funds in one run, on one virtual machine, and writes
// docs/comparison.md. Usage: npm run bench:governance -- [--voters N] [--out FILE]
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as prettier from 'prettier'
import { NewerChain } from './governance/chain.ts'
import { documentOf, rowsOf } from './governance/report.ts'
import { ourVotes, splVotes } from './governance/votes.ts'

const { values } = parseArgs({
  options: {
    voters: { type: 'string', default: '200' },
    out: { type: 'string', default: fileURLToPath(new URL('../docs/comparison.md', import.meta.url)) },
  },
})
const voters = Number(values.voters)
if (!Number.isInteger(voters) || voters < 1) throw new Error('Give --voters a whole number from 1.')

const chain = new NewerChain()
const rows = rowsOf(splVotes(chain, voters), ourVotes(chain, voters))
const style = await prettier.resolveConfig(values.out)
writeFileSync(values.out, await prettier.format(documentOf(rows, voters), { ...style, parser: 'markdown' }))

for (const { what, theirs, ours, share, verdict } of rows) {
  console.log(`${what}: SPL Governance ${theirs}, Groundtruth ${ours}, ${share}${verdict && `: ${verdict}`}`)
}
const missed = rows.some(({ verdict }) => verdict === 'over')
console.log(missed ? 'A vote takes more than one half.' : 'A vote takes at most one half.')
process.exit(missed ? 1 : 0)
