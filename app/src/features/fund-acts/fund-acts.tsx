import type { FundView } from '@groundtruth/server/api-types'
import { useProjects } from '../../entities/project/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Help, Section, useNow } from '../../shared/ui/index.ts'
import { type ActDefinition, ActPanel, type ActSigner, useOwnRole } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import styles from './fund-acts.module.css'
import { adoptAct, closePoolAct, openFreePoolAct, openPoolAct, windDownAct } from './pool-acts.ts'
import { acceptAct, type FundRole, offerAct, pauseAct, takeBackAct } from './role-acts.ts'
import { rulesAct } from './rules-act.tsx'
import { useUnattributed } from './use-unattributed.ts'

/** What manager, guardian, a named successor and anyone at its end may do about a fund. */
export function FundActs({ fund }: { fund: FundView }) {
  const session = useSession()
  const now = useNow()
  const manager = useOwnRole(fund.manager)
  const guardian = useOwnRole(fund.guardian)
  const nextManager = useOwnRole(fund.pendingManager?.wallet)
  const nextGuardian = useOwnRole(fund.pendingGuardian?.wallet)
  const managed = useManaged(fund, manager)
  const projects = useProjects().data?.data ?? []
  if (session === null) return null
  const isOpen = fund.status === 'open'
  const pausing = manager ?? guardian
  const expired = fund.expiresAt !== null && fund.expiresAt <= now
  const closed = projects.filter(({ status }) => status === 'closed').map(({ address }) => address)
  const closable = fund.pools.filter(
    ({ status, project }) => status === 'open' && (!isOpen || closed.includes(project?.address ?? '')),
  )
  const acts: (ActDefinition | null)[] = [
    nextManager && acceptAct(fund, 'manager', nextManager),
    nextGuardian && acceptAct(fund, 'guardian', nextGuardian),
    ...closable.map((pool) => closePoolAct(fund, pool)),
    ...managed,
    ...(pausing === null
      ? []
      : [pauseAct(fund, 'pause', pausing, now), pauseAct(fund, 'resume', pausing, now)]),
    ...handOver(fund, 'manager', manager),
    ...handOver(fund, 'guardian', guardian),
    isOpen && expired ? windDownAct(fund, { is: 'wallet' }) : null,
    isOpen && !expired && manager !== null ? windDownAct(fund, manager) : null,
  ]
  const shown = acts.filter((act) => act !== null)
  if (shown.length === 0) return null
  const changesRules = manager !== null && isOpen
  return (
    <Section title={t('fund.act.title')} id="manage">
      {manager !== null && <Help>{t('fund.act.manager')}</Help>}
      {guardian !== null && <Help>{t('fund.act.guardian')}</Help>}
      <div className={styles.acts}>
        <div>
          {shown.map((act) => (
            <ActPanel key={keyOf(act)} act={act} />
          ))}
        </div>
        <div>{changesRules && <Rules act={rulesAct(fund, manager)} />}</div>
      </div>
    </Section>
  )
}

const Rules = ({ act }: { act: ActDefinition }) => <ActPanel key={keyOf(act)} act={act} />

/** A form begins anew where what it starts from has changed. */
const keyOf = ({ id, fields }: ActDefinition): string => `${id} ${JSON.stringify(fields)}`

/** What only the manager of an open fund does. */
function useManaged(fund: FundView, manager: ActSigner | null): ActDefinition[] {
  const mayAct = manager !== null && fund.status === 'open'
  const unattributed = useUnattributed(fund, mayAct)
  const projects = useProjects({ status: 'registered' }).data?.data ?? []
  if (!mayAct) return []
  const given = fund.pools.flatMap(({ project }) => project?.address ?? [])
  const without = projects.filter(({ address }) => !given.includes(address))
  return [
    ...fund.pools.flatMap((pool) => {
      const amount = unattributed.get(pool.address) ?? 0n
      return amount > 0n && pool.units !== '0' ? [adoptAct(fund, pool, amount, manager)] : []
    }),
    ...(fund.pools.some(({ project }) => project === null) ? [] : [openFreePoolAct(fund, manager)]),
    ...(without.length === 0 ? [] : [openPoolAct(fund, without, manager)]),
  ]
}

function handOver(fund: FundView, role: FundRole, signer: ActSigner | null): ActDefinition[] {
  if (signer === null) return []
  const pending = role === 'manager' ? fund.pendingManager : fund.pendingGuardian
  return [pending === null ? offerAct(fund, role, signer) : takeBackAct(fund, role, signer)]
}
