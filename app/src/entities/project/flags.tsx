import type { ProjectFlag } from '@groundtruth/server/api-types'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { Notice, Section } from '../../shared/ui/index.ts'
import { RefLink } from '../refs/index.ts'

/** What verifiers have to answer in their statement; everyone sees it. */
export function Flags({ flags }: { flags: ProjectFlag[] }) {
  if (flags.length === 0) return null
  return (
    <Section title={t('claim.flags')} help={t('claim.flagsHelp')}>
      {flags.map((flag) => (
        <Notice key={`${flag.kind} ${flag.subject}`} tone="bad">
          {t(`claim.flag.${flag.kind}`, { subject: flag.path ?? shortHash(flag.subject) })}{' '}
          {flag.projects.map((project) => (
            <RefLink key={project.address} kind="project" target={project} />
          ))}{' '}
          {flag.claims.map((claim) => (
            <RefLink key={claim.address} kind="claim" target={claim} />
          ))}
        </Notice>
      ))}
    </Section>
  )
}
