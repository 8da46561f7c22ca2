import type { CouncilView, OrganizationSummary } from '@groundtruth/server/api-types'
import { SECONDS_OF_A_DAY } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { type ActField, type ActValues, wholeFault } from '../acts/index.ts'

const MOST_MEMBERS = 12

/** Members and rules of a council as fields; with its present ones where it has any. */
export function councilFields(organizations: OrganizationSummary[], present?: CouncilView): ActField[] {
  const active = organizations.filter(({ status }) => status === 'active')
  const inDays = (seconds: number | undefined): string =>
    seconds === undefined ? '' : String(seconds / SECONDS_OF_A_DAY)
  return [
    {
      kind: 'line',
      name: 'members',
      label: t('council.act.members'),
      help: t('council.act.membersHelp', { codes: active.map(({ code }) => code).join(', ') }),
      initial: present?.seats.flatMap(({ organization }) => organization.code ?? []).join(', ') ?? '',
      check: (value) => (membersOf(value, active) === null ? t('council.act.noMembers') : null),
    },
    {
      kind: 'line',
      name: 'threshold',
      label: t('council.act.threshold'),
      initial: present === undefined ? '' : String(present.threshold),
      check: (value, { members = '' }) => {
        const count = codesOf(members).length
        return wholeFault(Math.floor(count / 2) + 1, count)(value)
      },
    },
    {
      kind: 'line',
      name: 'timeLock',
      label: t('council.act.timeLock'),
      initial: inDays(present?.timeLock),
      check: wholeFault(1, 30),
    },
    {
      kind: 'line',
      name: 'period',
      label: t('council.act.period'),
      initial: inDays(present?.motionPeriod),
      check: wholeFault(1, 60),
    },
  ]
}

/** What was entered, as the builders take it. */
export function termsOf(values: ActValues, organizations: OrganizationSummary[]) {
  const { members = '', threshold, timeLock, period } = values
  return {
    members: membersOf(members, organizations) ?? [],
    threshold: Number(threshold),
    timeLock: Number(timeLock) * SECONDS_OF_A_DAY,
    motionPeriod: Number(period) * SECONDS_OF_A_DAY,
  }
}

export function councilWords({ members = '', threshold = '', timeLock = '' }: ActValues): string[] {
  return [t('council.act.word', { members: codesOf(members).join(', '), threshold, days: timeLock })]
}

const codesOf = (text: string): string[] => text.split(',').map((code) => code.trim().toUpperCase())

/** Addresses of the named organizations; null where a code is not known or named twice. */
function membersOf(text: string, organizations: OrganizationSummary[]): string[] | null {
  const codes = codesOf(text)
  const known = new Map(organizations.map(({ code, address }) => [code, address]))
  const addresses = codes.flatMap((code) => known.get(code) ?? [])
  const isWhole = addresses.length === codes.length && new Set(addresses).size === codes.length
  return isWhole && codes.length <= MOST_MEMBERS ? addresses : null
}
