import type { FundView, OrganizationSummary, ProjectSummary } from '@groundtruth/server/api-types'
import { Button, Input, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useOrganizations } from '../../entities/organization/index.ts'
import { projectName } from '../../entities/project/index.ts'
import { moneyText, shortHash, withBase } from '../../shared/format/index.ts'
import { count, t } from '../../shared/messages/payee.ts'
import {
  Columns,
  DropZone,
  type DroppedFile,
  Empty,
  LinkButton,
  Notice,
  Section,
  useNow,
} from '../../shared/ui/index.ts'
import { useTransaction } from '../transaction/index.ts'
import { limitsOf } from './limits.ts'
import { PlanFields, ShareFields } from './plan-fields.tsx'
import {
  EMPTY_LINE,
  EMPTY_MILESTONE,
  NO_SHARE,
  type PlanDocument,
  type PlanState,
  planText,
  readState,
} from './plan-state.ts'
import { proposeAct } from './propose-act.ts'
import styles from './propose.module.css'
import { RulesBeside } from './rules-beside.tsx'

/** The owner of registered projects asks a fund for money: a plan, its bounds beside it, one signature. */
export function ProposeForm({
  fund,
  projects,
  wallet,
}: {
  fund: FundView
  projects: ProjectSummary[]
  wallet: string
}) {
  const now = useNow()
  const { start, busy } = useTransaction()
  const known = useOrganizations().data?.data ?? []
  const [state, setState] = useState<PlanState>(() => ({
    name: '',
    summary: '',
    payee: wallet,
    milestones: [EMPTY_MILESTONE],
    budget: [EMPTY_LINE],
    share: NO_SHARE,
  }))
  const [chosen, setChosen] = useState({ project: '', organization: '' })
  const [document, setDocument] = useState<PlanDocument | null>(null)
  const [tried, setTried] = useState(false)
  const project = projects.find(({ address }) => address === chosen.project) ?? projects[0]
  const organizations = known.filter((entry) => mayReceive(entry, project, wallet))
  const organization =
    organizations.find(({ address }) => address === chosen.organization) ??
    organizations.find(({ address }) => address === project?.organization.address) ??
    organizations[0]
  const { balance } = fund
  const limits = limitsOf(fund, project, now)
  const { plan, faults } = readState(state, limits.bounds, limits.cap, balance)
  const shown = tried ? faults : {}
  const change = (next: Partial<PlanState>) => setState({ ...state, ...next })
  const choose = async ([first]: DroppedFile[]) => {
    if (first === undefined) return
    const { hashBlob } = await import('@groundtruth/sdk/evidence')
    const { sha256 } = await hashBlob(first.file)
    setDocument({ name: first.path, file: first.file, hash: sha256 })
  }
  const submit = () => {
    setTried(true)
    if (plan === null || project === undefined || organization === undefined) return
    const text = planText(state, document)
    const payee = state.payee.trim()
    start(proposeAct({ fund, project, organization, payee, plan, text, document }))
  }
  const line = (name: 'name' | 'payee', label: string, description: string) => (
    <TextInput
      label={label}
      description={description}
      value={state[name]}
      error={shown[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <Columns>
      <div className={styles.beside}>
        <RulesBeside fund={fund} limits={limits} now={now} />
      </div>
      <div className={styles.form}>
        <Section title={t('propose.what')}>
          <NativeSelect
            label={t('propose.project')}
            description={
              limits.earmarked !== null &&
              t('propose.pool', { amount: moneyText(withBase(balance, limits.earmarked)) })
            }
            value={project?.address ?? ''}
            data={projects.map((entry) => ({ value: entry.address, label: projectName(entry) }))}
            onChange={(event) => setChosen({ ...chosen, project: event.currentTarget.value })}
          />
          {line('name', t('propose.name'), t('propose.nameHelp'))}
          <Textarea
            label={t('propose.summary')}
            description={t('propose.summaryHelp')}
            value={state.summary}
            error={shown.summary}
            rows={4}
            onChange={(event) => change({ summary: event.currentTarget.value })}
          />
          <Input.Wrapper
            label={t('act.optional', { label: t('propose.document') })}
            description={t('propose.documentHelp')}
            labelElement="div"
          >
            <DropZone onFiles={(files) => void choose(files)}>
              {document !== null && (
                <p role="status">
                  {t('propose.documentChosen', { name: document.name, hash: shortHash(document.hash) })}{' '}
                  <LinkButton onClick={() => setDocument(null)}>{t('propose.documentRemove')}</LinkButton>
                </p>
              )}
            </DropZone>
          </Input.Wrapper>
        </Section>
        <Section title={t('propose.who')}>
          {organization === undefined ? (
            <Empty>{t('propose.noOrganization')}</Empty>
          ) : (
            <NativeSelect
              label={t('propose.organization')}
              description={t('propose.organizationHelp')}
              value={organization.address}
              data={organizations.map(({ address, code, profile }) => ({
                value: address,
                label: profile.name ?? code,
              }))}
              onChange={(event) => setChosen({ ...chosen, organization: event.currentTarget.value })}
            />
          )}
          {line('payee', t('propose.payee'), t('propose.payeeHelp'))}
        </Section>
        <PlanFields state={state} faults={shown} like={balance} onChange={change} />
        <ShareFields state={state} faults={shown} onChange={change} />
        {tried && plan === null && (
          <Notice tone="bad">{count('propose.faults', Object.keys(faults).length)}</Notice>
        )}
        <p>
          <Button onClick={submit} disabled={busy || organization === undefined}>
            {t('propose.button')}
          </Button>
        </p>
      </div>
    </Columns>
  )
}

/** In good standing, of a kind that receives money, and either the project's own or one that this wallet signs for. */
function mayReceive(
  { address, authority, kinds, status }: OrganizationSummary,
  project: ProjectSummary | undefined,
  wallet: string,
): boolean {
  const receives = kinds.some((kind) => kind === 'payee' || kind === 'developer')
  return (
    status === 'active' && receives && (address === project?.organization.address || authority === wallet)
  )
}
