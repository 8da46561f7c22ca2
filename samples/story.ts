/** The sample story: who acts, on which evidence, when. The quantities of claims follow from their packs (claims.ts). */
export { ORGANIZATIONS, SAMPLE_METHODOLOGIES, VERIFIER_D, VERIFIERS } from './story/actors.ts'
export type {
  Act,
  CouncilAct,
  LifeAct,
  SampleMotion,
  SampleRecord,
  StewardAct,
  StewardActOf,
  StoryAct,
  Untimed,
} from './story/acts.ts'
export { claimByKey, CLAIMS } from './story/claims.ts'
export { COUNCIL, COUNCIL_PARAMETERS } from './story/council.ts'
export { FUNDS, TOKENS } from './story/money.ts'
export type { FundAct } from './story/fund-acts.ts'
export { PROJECTS, PROPOSED_PROJECT } from './story/projects.ts'
export { proposalByKey, PROPOSALS } from './story/proposals.ts'
export { STORY_END, timeline } from './story/timeline.ts'
export type {
  ClaimKey,
  ContributorRole,
  FundKey,
  Profile,
  ProjectKey,
  ProposalKey,
  Role,
  SampleClaim,
  SampleFund,
  SampleMethodology,
  SampleOrganization,
  SampleProject,
  SampleProposal,
  SampleToken,
  SampleVerifier,
  TokenKey,
} from './story/types.ts'
