/** Every text of the public pages, in English. A part in braces is filled in; a key that ends in .one is a singular. */
import { wordsOfEvents } from '@groundtruth/sdk/words'
import { certificate } from './en/certificate.ts'
import { common } from './en/common.ts'
import { council } from './en/council.ts'
import { credits } from './en/credits.ts'
import { evidence } from './en/evidence.ts'
import { filters } from './en/filters.ts'
import { glossary } from './en/glossary.ts'
import { home } from './en/home.ts'
import { ledger } from './en/ledger.ts'
import { money } from './en/money.ts'
import { proofs } from './en/proofs.ts'
import { registers } from './en/registers.ts'
import { reports } from './en/reports.ts'
import { stewardship } from './en/stewardship.ts'

export const en = {
  ...common,
  ...glossary,
  ...home,
  ...ledger,
  ...wordsOfEvents,
  ...stewardship,
  ...council,
  ...registers,
  ...reports,
  ...money,
  ...proofs,
  ...credits,
  ...evidence,
  ...filters,
  ...certificate,
} as const
