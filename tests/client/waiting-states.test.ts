import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import { ENUMS } from '../../packages/sdk/src/enums.ts'
import { fieldsOf, IDL } from '../support/idl.ts'

const PAGE = readFileSync(new URL('../../docs/waiting-states.md', import.meta.url), 'utf8')

/** The statuses of each account that has one. */
const STATUSES = {
  Project: ENUMS.projectStatus,
  Claim: ENUMS.claimStatus,
  Dispute: ENUMS.disputeStatus,
  Batch: ENUMS.batchStatus,
  Reversal: ENUMS.reversalStatus,
  Motion: ENUMS.motionStatus,
  Concern: ENUMS.concernStatus,
  Methodology: ENUMS.methodologyStatus,
  Organization: ENUMS.accreditationStatus,
  Verifier: ENUMS.accreditationStatus,
  Fund: ENUMS.fundStatus,
  Pool: ENUMS.poolStatus,
  Proposal: ENUMS.proposalStatus,
  Milestone: ENUMS.milestoneStatus,
  Delivery: ENUMS.deliveryStatus,
  Objection: ENUMS.disputeStatus,
  Expense: ENUMS.expenseStatus,
}

/** Names of fields that hold the end of a wait, and what looks alike but is a fact of the past or of a report. */
const DEADLINE = /(_until|_by|due_at|_ends_at|expires_at|executable_at|payable_at|_end)$/
const NO_DEADLINE = ['Claim.period_end', 'Retirement.period_end', 'Proposal.share_until']
/** Rows of accounts that hold deadlines of their own. */
const ROWS = ['MilestoneRow']

describe('the page of waiting states', () => {
  const rows = PAGE.split('\n').filter((line) => line.startsWith('| ') && !/^\| (state|-)/.test(line))
  const states = rows.map((row) => row.split('|')[1]?.trim() ?? '')
  const resting = (PAGE.split('## In which nothing waits')[1] ?? '').replaceAll(/\s+/g, ' ')
  const restingStates = resting
    .replace('.', '')
    .split(',')
    .map((name) => name.trim())
  const isWaiting = (name: string) => states.some((state) => state === name || state.startsWith(`${name},`))

  it('names every status once: as waiting or as at rest', () => {
    const named = Object.entries(STATUSES).flatMap(([account, statuses]) =>
      Object.values(statuses).map((status) => `${account} ${status}`),
    )
    const wrong = named.filter((name) => isWaiting(name) === restingStates.includes(name))
    expect(wrong).to.deep.equal([])
    expect(restingStates.filter((name) => !named.includes(name))).to.deep.equal([])
  })

  it('names every field of an account that holds a deadline', () => {
    const accounts = IDL.accounts.map(({ name }) => name)
    const deadlines = [...accounts, ...ROWS].flatMap((account) =>
      fieldsOf(account)
        .filter(({ name, type }) => type === 'i64' && DEADLINE.test(name))
        .map(({ name }) => `${account}.${name}`),
    )
    expect(deadlines).to.include.members([
      'Claim.waits_until',
      'Concern.answer_by',
      'Motion.expires_at',
      'Proposal.report_due_at',
      'MoneyBack.claim_until',
      'MilestoneRow.payable_at',
    ])
    const left = deadlines.filter((field) => !NO_DEADLINE.includes(field) && !PAGE.includes(`\`${field}\``))
    expect(left).to.deep.equal([])
  })

  it('names no field and no instruction that the program does not have', () => {
    const words = [...PAGE.matchAll(/`([A-Za-z_.]+)`/g)].map(([, word]) => word ?? '')
    const fields = words.filter((word) => /^[A-Z]\w*\.\w+$/.test(word))
    const unknown = fields.filter((word) => {
      const [account = '', field] = word.split('.')
      return !fieldsOf(account).some(({ name }) => name === field)
    })
    const acts = words.filter((word) => /^[a-z_]+$/.test(word))
    const known = new Set(IDL.instructions.map(({ name }) => name))
    expect([...unknown, ...acts.filter((act) => !known.has(act))]).to.deep.equal([])
    expect(fields.length).to.be.greaterThan(30)
    expect(acts.length).to.be.greaterThan(80)
  })

  it('says in each row with a deadline by which instruction it ends, or that it needs none', () => {
    const withDeadline = rows.filter((row) => /`[A-Z]\w+\.\w+`/.test(row.split('|')[2] ?? ''))
    expect(withDeadline.length).to.be.greaterThan(30)
    const silent = withDeadline.filter((row) => {
      const end = row.split('|')[5] ?? ''
      return !/`[a-z_]+`/.test(end) && !end.includes('needs no instruction')
    })
    expect(silent).to.deep.equal([])
  })
})
