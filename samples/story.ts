/** The sample story: who acts, on which evidence, when. The quantities of claims follow from their packs (claims.ts). */
export { ORGANIZATIONS, PROJECTS, SAMPLE_METHODOLOGIES, VERIFIERS } from './story/actors.ts'
export { claimByKey, CLAIMS } from './story/claims.ts'
export { FUNDS, TOKENS } from './story/money.ts'
export { STORY_END, timeline } from './story/timeline.ts'
export type {
  ClaimKey,
  ContributorRole,
  FundKey,
  Profile,
  ProjectKey,
  Role,
  SampleClaim,
  SampleFund,
  SampleMethodology,
  SampleOrganization,
  SampleProject,
  SampleToken,
  SampleVerifier,
  StoryAct,
  TokenKey,
} from './story/types.ts'
