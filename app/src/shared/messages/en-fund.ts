/** What the pages of funds and proposals say, in English; it comes with them. */
import { delivery } from './en/fund/delivery.ts'
import { flows } from './en/fund/flows.ts'
import { fundPage } from './en/fund/fund-page.ts'
import { proposals } from './en/fund/proposals.ts'
import { spending } from './en/fund/spending.ts'
import { trace } from './en/fund/trace.ts'
import { traceSentence } from './en/fund/trace-sentence.ts'

export const enFund = {
  ...fundPage,
  ...flows,
  ...proposals,
  ...delivery,
  ...spending,
  ...trace,
  ...traceSentence,
} as const
