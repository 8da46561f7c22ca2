import {
  activateMethodology,
  createMethodology,
  methodologyAddress,
  retireMethodology,
} from '@groundtruth/sdk'
import { methodologyByCode } from '@groundtruth/sdk/methodologies'
import { CliFailure } from '../support/failure.ts'
import type { ActCommand } from './act.ts'
import { days, methodologyOf, whole } from './values.ts'

const METHODOLOGY = ['<methodology>', 'its address, its code, or code and revision: AMS-I.D@2'] as const

export const methodologyActs: readonly ActCommand[] = [
  {
    name: 'create',
    about: 'draft a version of a methodology that this tool can compute; nothing starts under a draft',
    args: [['<code>', 'for example AMS-I.D']],
    required: [
      ['--quorum <number>', 'distinct organizations that must agree'],
      ['--challenge-period <days>', 'that a verified claim waits'],
      ['--review-period <days>', 'in which the quorum has to be reached'],
      ['--buffer-bps <number>', 'share for the safety reserve, in basis points'],
      ['--document <file>', 'the methodology itself'],
    ],
    options: [['--revision <number>', 'number of the version (1)']],
    steward: true,
    plan: async ({ actor, payer, arg, option, maybe, documents }) => {
      const known = methodologyByCode(arg(0))
      if (known === undefined) {
        throw CliFailure.refused(
          `This version cannot compute by ${arg(0)}: update it before the methodology is used.`,
          'MethodologyUnknown',
        )
      }
      const revision = whole(maybe('revision') ?? '1')
      const { creditType, effect } = known
      const rules = {
        quorum: whole(option('quorum')),
        challengePeriod: days(option('challengePeriod')),
        reviewPeriod: days(option('reviewPeriod')),
        bufferBps: whole(option('bufferBps')),
      }
      const instruction = createMethodology({
        steward: actor,
        payer,
        code: arg(0),
        revision,
        effect,
        creditDecimals: creditType.decimals,
        creditSymbol: creditType.symbol,
        warmingPotentialSet: creditType.warmingPotentialSet,
        ...rules,
        documentHash: await documents.file(option('document')),
      })
      const methodology = methodologyAddress(arg(0), revision).toBase58()
      return {
        what: `draft the methodology ${arg(0)}, revision ${revision}`,
        instructions: [instruction],
        details: { methodology, code: arg(0), revision, ...rules },
      }
    },
  },
  {
    name: 'activate',
    about: 'open a drafted version for projects',
    args: [METHODOLOGY],
    steward: true,
    plan: async ({ actor, arg }) => {
      const methodology = methodologyOf(arg(0)).toBase58()
      return {
        what: `activate the methodology ${arg(0)}`,
        instructions: [activateMethodology({ steward: actor, methodology })],
        details: { methodology },
      }
    },
  },
  {
    name: 'retire',
    about: 'close a version for new projects; those under it go on',
    args: [METHODOLOGY],
    steward: true,
    plan: async ({ actor, arg }) => {
      const methodology = methodologyOf(arg(0)).toBase58()
      return {
        what: `retire the methodology ${arg(0)}`,
        instructions: [retireMethodology({ steward: actor, methodology })],
        details: { methodology },
      }
    },
  },
]
