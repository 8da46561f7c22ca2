import type { LedgerKind } from '@groundtruth/server/api-types'
import { NativeSelect, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { fundName, useFunds } from '../../entities/fund/index.ts'
import { eventName } from '../../entities/ledger/index.ts'
import { projectName, useProjects } from '../../entities/project/index.ts'
import { t } from '../../shared/messages/index.ts'
import { LinkButton } from '../../shared/ui/index.ts'
import { hasFilters, type LedgerFilters } from './filters.ts'
import styles from './ledger.module.css'

const KINDS: LedgerKind[] = ['money', 'credits', 'registry', 'records', 'council']

const EVENTS = [
  'ContributionReceived',
  'PoolJoined',
  'FundCreated',
  'PoolOpened',
  'FundPauseSet',
  'ProjectRegistered',
  'ClaimSubmitted',
  'ClaimAttested',
  'BatchOpened',
  'BatchIssued',
  'CreditsRetired',
  'OrganizationRegistered',
  'VerifierAccredited',
  'VerifierStatusChanged',
  'MethodologyCreated',
  'MethodologyActivated',
  'MintListed',
  'RegistryInitialized',
]

/** Filters of the ledger. Each change goes into the address, so that a view can be sent to somebody. */
export function FilterForm({ filters }: { filters: LedgerFilters }) {
  const navigate = useNavigate()
  const funds = useFunds().data?.data ?? []
  const projects = useProjects().data?.data ?? []
  const set = (change: LedgerFilters) => {
    const kept = Object.entries({ ...filters, ...change }).filter(([, value]) => value)
    void navigate({ to: '/ledger', search: Object.fromEntries(kept), replace: true })
  }
  return (
    <form
      className={styles.filters}
      aria-label={t('ledger.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={t('ledger.kind')}
        value={filters.kind}
        any={t('ledger.kind.all')}
        options={KINDS.map((kind) => [kind, t(`ledger.kind.${kind}`)])}
        onChange={(kind) => set({ kind })}
      />
      <Choice
        label={t('ledger.event')}
        value={filters.event}
        any={t('ledger.event.all')}
        options={EVENTS.map((event) => [event, eventName(event)])}
        onChange={(event) => set({ event })}
      />
      <Choice
        label={t('ledger.fund')}
        value={filters.fund}
        any={t('ledger.any')}
        options={funds.map((fund) => [fund.address, fundName(fund)])}
        onChange={(fund) => set({ fund })}
      />
      <Choice
        label={t('ledger.project')}
        value={filters.project}
        any={t('ledger.any')}
        options={projects.map((project) => [project.address, projectName(project)])}
        onChange={(project) => set({ project })}
      />
      <TextInput
        key={`proposal ${filters.proposal ?? ''}`}
        label={t('ledger.proposal')}
        placeholder={t('ledger.proposalPlaceholder')}
        defaultValue={filters.proposal ?? ''}
        onBlur={(event) => set({ proposal: event.currentTarget.value.trim() })}
      />
      <TextInput
        key={filters.actor ?? ''}
        label={t('ledger.actor')}
        placeholder={t('ledger.actorPlaceholder')}
        defaultValue={filters.actor ?? ''}
        onBlur={(event) => set({ actor: event.currentTarget.value.trim() })}
      />
      <TextInput
        type="date"
        label={t('ledger.from')}
        value={filters.from ?? ''}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('ledger.to')}
        value={filters.to ?? ''}
        onChange={(event) => set({ to: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('ledger.order')}
        value={filters.order ?? ''}
        data={[
          { value: '', label: t('ledger.order.newest') },
          { value: 'oldest', label: t('ledger.order.oldest') },
        ]}
        onChange={(event) =>
          set(event.currentTarget.value === 'oldest' ? { order: 'oldest' } : { order: undefined })
        }
      />
      {hasFilters(filters) && (
        <LinkButton onClick={() => void navigate({ to: '/ledger', search: {}, replace: true })}>
          {t('ledger.clear')}
        </LinkButton>
      )}
    </form>
  )
}

function Choice({
  label,
  value,
  any,
  options,
  onChange,
}: {
  label: string
  value: string | undefined
  any: string
  options: [value: string, label: string][]
  onChange: (value: string) => void
}) {
  const data = [
    { value: '', label: any },
    ...options.map(([option, text]) => ({ value: option, label: text })),
  ]
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      data={data}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
