import type { State } from './state.ts'

/** What is kept of who judges and for whom, as it is at the moment of the judgement. */
export interface Sides {
  /** Who acts for the judging organization; null where the store does not know it. */
  authority: string | null
  /** Persons and organizations that receive by what is judged. */
  receiving: string[]
}

/** At a statement on a claim: its developer's side, and whom proposals that run or that it names pay for the project. */
export function sidesOfClaim(state: State, judge: { claim: string; organization: string }): Sides {
  const claim = state.claims.get(judge.claim)
  const project = claim?.project ?? null
  const paid = state.bindings
    .all()
    .filter((row) => row.project === project && !row.freed)
    .filter((row) => !row.ended || claim?.proposals.includes(row.proposal) === true)
  return {
    authority: authorityOf(state, judge.organization),
    receiving: unique([
      ...sideOfProject(state, project),
      claim?.owner,
      ...paid.flatMap(({ payee, organization }) => [payee, organization]),
    ]),
  }
}

/** At a review of what a proposal paid for: the proposal's side, and that of the project's developer. */
export function sidesOfProposal(state: State, judge: { proposal: string; organization: string }): Sides {
  const proposal = state.proposals.get(judge.proposal)
  return {
    authority: authorityOf(state, judge.organization),
    receiving: unique([
      ...sideOfProject(state, proposal?.project ?? null),
      ...[proposal?.organization, proposal?.proposer, proposal?.authority, proposal?.payee],
    ]),
  }
}

function sideOfProject(state: State, address: string | null): (string | undefined)[] {
  const project = state.projects.get(address)
  return [project?.organization, project?.proposer, project?.owner, project?.payee]
}

const authorityOf = (state: State, organization: string): string | null =>
  state.organizations.get(organization)?.authority ?? null

const unique = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.flatMap((name) => name ?? [])),
]
