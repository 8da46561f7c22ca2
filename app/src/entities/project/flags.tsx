import type { ProjectFlag } from '@groundtruth/server/api-types'
import { shortHash } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { Notice, Section, Term } from '../../shared/ui/index.ts'
import { RefLink } from '../refs/index.ts'
import styles from './flags.module.css'

/** What verifiers have to answer in their statement; everyone sees it. Shared files are folded: they are many. */
export function Flags({ flags }: { flags: ProjectFlag[] }) {
  if (flags.length === 0) return null
  const files = flags.filter(({ kind }) => kind === 'file')
  const others = flags.filter(({ kind }) => kind !== 'file')
  return (
    <Section title={t('claim.flags')} help={rich('claim.flagsHelp', { flag: <Term name="flag" /> })}>
      {others.map((flag) => (
        <Notice key={`${flag.kind} ${flag.subject}`} tone="bad">
          <FlagText flag={flag} />
        </Notice>
      ))}
      {files.length > 0 && (
        <details>
          <summary>{t('claim.flagsMore', { n: files.length })}</summary>
          <ul className={styles.files}>
            {files.map((flag) => (
              <li key={`${flag.claim?.address ?? ''} ${flag.subject}`}>
                <FlagText flag={flag} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

function FlagText({ flag }: { flag: ProjectFlag }) {
  const { kind, subject, path, projects, claims } = flag
  return (
    <div className={styles.flag}>
      <span>{t(`claim.flag.${kind}`, { subject: path ?? shortHash(subject) })}</span>
      {claims.length === 0 &&
        projects.map((project) => <RefLink key={project.address} kind="project" target={project} />)}
      {claims.map((claim) => (
        <RefLink key={claim.address} kind="claim" target={claim} />
      ))}
    </div>
  )
}
