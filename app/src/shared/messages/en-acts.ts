/** What only forms, acts and workspaces say, in English; it comes with the code that needs it. */
import { contributorActs } from './en/acts/contributor.ts'
import { councilActs } from './en/acts/council.ts'
import { developerActs } from './en/acts/developer.ts'
import { forms } from './en/acts/forms.ts'
import { fundRoleActs } from './en/acts/fund-roles.ts'
import { proposalActs } from './en/acts/proposal.ts'
import { registersActs } from './en/acts/registers.ts'
import { reviewActs } from './en/acts/reviews.ts'
import { sentActs } from './en/acts/sent.ts'
import { stewardshipActs } from './en/acts/stewardship.ts'
import { workActs } from './en/acts/work.ts'

export const enActs = {
  ...forms,
  ...stewardshipActs,
  ...councilActs,
  ...registersActs,
  ...developerActs,
  ...fundRoleActs,
  ...proposalActs,
  ...reviewActs,
  ...contributorActs,
  ...sentActs,
  ...workActs,
} as const
