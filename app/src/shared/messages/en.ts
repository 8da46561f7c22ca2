/** Every text that a reader sees, in English. A part in braces is filled in; a key that ends in .one is a singular. */
import { acts } from './en/acts.ts'
import { certificate } from './en/certificate.ts'
import { common } from './en/common.ts'
import { council } from './en/council.ts'
import { credits } from './en/credits.ts'
import { developer } from './en/developer.ts'
import { evidence } from './en/evidence.ts'
import { filters } from './en/filters.ts'
import { glossary } from './en/glossary.ts'
import { home } from './en/home.ts'
import { ledger } from './en/ledger.ts'
import { lives } from './en/lives.ts'
import { money } from './en/money.ts'
import { proofs } from './en/proofs.ts'
import { registers } from './en/registers.ts'
import { reports } from './en/reports.ts'
import { stewardship } from './en/stewardship.ts'
import { work } from './en/work.ts'

export const en = {
  ...common,
  ...glossary,
  ...home,
  ...ledger,
  ...lives,
  ...work,
  ...stewardship,
  ...council,
  ...registers,
  ...reports,
  ...money,
  ...proofs,
  ...credits,
  ...developer,
  ...evidence,
  ...filters,
  ...certificate,
  ...acts,
} as const
