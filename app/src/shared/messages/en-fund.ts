/** What the pages of funds and proposals say, in English; it comes with them. */
import { fundPage } from './en/fund/fund-page.ts'
import { proposals } from './en/fund/proposals.ts'
import { spending } from './en/fund/spending.ts'
import { trace } from './en/fund/trace.ts'

export const enFund = { ...fundPage, ...proposals, ...spending, ...trace } as const
