import { CREDIT_DECIMALS, formatTonnes, toDecimalString } from '../packages/sdk/src/amounts.ts'
import { canonicalJson } from '../packages/sdk/src/evidence/index.ts'
import { methodologyByCode } from '../packages/sdk/src/methodologies/index.ts'
import {
  claimByKey,
  type ClaimKey,
  type Profile,
  type Role,
  type SampleProject,
  type SampleProposal,
  VERIFIER_D,
  VERIFIERS,
} from './story.ts'

/** Of both test tokens. */
const MONEY_DECIMALS = 6

/** Texts whose SHA-256 stands on chain; the content store serves them. */

export function profileText(profile: Profile): string {
  return canonicalJson(profile)
}

/** What is voted on, as the command line reads it: titles beside the figures that stand on chain. */
export function proposalDocument({ name, summary, milestones, budget, share }: SampleProposal): string {
  return canonicalJson({
    name,
    summary,
    milestones: milestones.map(({ title, kind, amount, due, quantity }) => ({
      title,
      kind,
      amount: toDecimalString(amount, MONEY_DECIMALS),
      due: day(due),
      ...(quantity === undefined ? {} : { tonnes: toDecimalString(quantity, CREDIT_DECIMALS) }),
    })),
    budget: budget.map(({ code, title, amount }) => ({
      code,
      title,
      amount: toDecimalString(amount, MONEY_DECIMALS),
    })),
    ...(share === undefined
      ? {}
      : {
          share: {
            percent: toDecimalString(BigInt(share.bps), 2),
            from: day(share.from),
            to: day(share.until - 1),
            tonnes: toDecimalString(share.tonnage, CREDIT_DECIMALS),
          },
        }),
  })
}

/** What is registered as a methodology's document: its source, its evidence and how claims are counted, as JSON. */
export function methodologyDocument(code: string): string {
  const methodology = methodologyByCode(code)
  if (methodology === undefined) throw new Error(`Name a methodology of the SDK; "${code}" is not one.`)
  const { version, title, sector, creditType, effect, source, formats } = methodology
  const schema = 'groundtruth.methodology/1'
  return canonicalJson({ schema, code, version, title, sector, creditType, effect, source, formats })
}

/** A short document of the sample: a reason, a decision, a letter, a concern. */
export function note(title: string, text: string): string {
  return [`# ${title}`, '', text, '', 'Made up for the sample.', ''].join('\n')
}

/** The project's description, as it was validated. */
export function projectDocument(project: SampleProject): string {
  const { name, summary } = project.profile
  return [
    `# ${name}`,
    '',
    summary,
    '',
    `Methodology ${project.methodology}. Jurisdiction ${project.jurisdiction}. Location to some tens of kilometres: ${project.cell}.`,
    `Crediting period from ${day(project.creditingStart)} to ${day(project.creditingEnd - 1)}. Expected in a year: ${formatTonnes(project.expectedYearly)} t CO2e.`,
    '',
    'Made up for the sample: there is no such project.',
    '',
  ].join('\n')
}

/** The statement by which an organization found the project in order before it was registered. */
export function validationStatement(project: SampleProject): string {
  return [
    `# Validation statement: ${project.profile.name}`,
    '',
    `Verification Body C (sample) examined the project document (methodology ${project.methodology}) and found it in order.`,
    'Verification Body C does not verify the first claim of this project.',
    '',
    'Made up for the sample.',
    '',
  ].join('\n')
}

export interface StatementFacts {
  claim: ClaimKey
  verifier: Role
  verdict: 'accept' | 'reject' | 'changes'
  /** Kilograms of CO2e: claimed by the developer, and computed by the verifier from the pack. */
  claimedBase: bigint
  computedBase: bigint
  /** Evidence root in hexadecimal. */
  root: string
}

/** What a verifier signs: the evidence, the quantity, the reason, and that nobody there has a stake in it. */
export function verifierStatement(facts: StatementFacts): string {
  const { reason = '', excess } = claimByKey(facts.claim)
  const organization = [...VERIFIERS, VERIFIER_D].find(
    (verifier) => verifier.role === facts.verifier,
  )?.organization
  if (organization === undefined)
    throw new Error(`Name a verifier of the story; "${facts.verifier}" is not one.`)
  return [
    `# Verifier's statement, ${organization} (sample)`,
    '',
    `Evidence root: ${facts.root}`,
    `Claimed: ${formatTonnes(facts.claimedBase)} t CO2e. Computed again from the files: ${formatTonnes(facts.computedBase)} t CO2e.`,
    '',
    verdictText(facts.verdict, reason),
    '',
    ...(facts.verdict === 'accept' && excess !== undefined ? [excess, ''] : []),
    'Declaration: neither the organization nor the person who signs has a stake in the project, its developer or its credits.',
    '',
  ].join('\n')
}

function verdictText(verdict: StatementFacts['verdict'], reason: string): string {
  if (verdict === 'accept') return 'The claimed quantity follows from the evidence. Accepted.'
  return verdict === 'changes' ? `Changes are asked for. ${reason}` : `Refused. ${reason}`
}

function day(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}
