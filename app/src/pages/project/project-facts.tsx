import type { ProjectView } from '@groundtruth/server/api-types'
import { OrganizationName, refName, WalletLink } from '../../entities/refs/index.ts'
import { dayText, periodText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { Facts, Figure, HashText, Section } from '../../shared/ui/index.ts'

/** Where, who, by which rule, and the documents on record. */
export function ProjectFacts({ project }: { project: ProjectView }) {
  const { methodology, creditingStart, creditingEnd, cell, registeredAt } = project
  return (
    <Section title={t('project.facts')}>
      <Facts
        rows={[
          [t('project.fact.where'), project.jurisdiction],
          [t('project.fact.cell'), cell === null ? null : t('project.fact.cellHelp', { cell })],
          [t('project.fact.methodology'), methodology.code ?? refName(methodology)],
          [t('project.fact.crediting'), periodText(creditingStart, creditingEnd)],
          [
            t('project.fact.expected'),
            <Figure key="expected" amount={project.expectedYearly} kind="credits" />,
          ],
          [t('project.fact.registered'), registeredAt === null ? null : dayText(registeredAt)],
          [
            t('project.fact.validator'),
            project.validator === null ? null : (
              <span key="validator">
                <OrganizationName organization={project.validator} />, {t('project.fact.validatorHelp')}
              </span>
            ),
          ],
          [t('project.fact.owner'), <WalletLink key="owner" wallet={project.owner} />],
          [t('project.fact.payee'), <WalletLink key="payee" wallet={project.payee} />],
          [
            t('project.fact.documents'),
            <span key="documents">
              <Document hash={project.documentHash} name={t('project.fact.document')} />
              {project.validationHash !== null && (
                <>
                  , <Document hash={project.validationHash} name={t('project.fact.validation')} />
                </>
              )}
            </span>,
          ],
        ]}
      />
    </Section>
  )
}

function Document({ hash, name }: { hash: string; name: string }) {
  return (
    <>
      <a href={`/content/${hash}`}>{name}</a> (<HashText value={hash} what={`SHA-256 ${name}`} />)
    </>
  )
}
