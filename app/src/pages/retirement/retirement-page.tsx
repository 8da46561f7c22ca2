import type { RetirementView } from '@groundtruth/server/api-types'
import { Button } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useChain } from '../../entities/chain/index.ts'
import { RefLink } from '../../entities/refs/index.ts'
import { beneficiaryText, useRetirement } from '../../entities/retirement/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { dayText } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { AnswerView, Figure, PageHead } from '../../shared/ui/index.ts'
import { CertificateFacts } from './certificate-facts.tsx'
import { HowToCheck } from './how-to-check.tsx'
import styles from './certificate.module.css'

const route = getRouteApi('/retirements/$certificate')

export function RetirementPage() {
  const { certificate } = route.useParams()
  const query = useRetirement(certificate)
  return <AnswerView query={query}>{(retirement) => <Certificate retirement={retirement} />}</AnswerView>
}

/** Looks printed, and prints on one page. */
function Certificate({ retirement }: { retirement: RetirementView }) {
  const embedded = useChain().data?.data.embedded === true
  return (
    <article className={styles.certificate}>
      <PageHead
        title={t('retirement.title')}
        crumbs={[
          <Link key="retirements" to="/retirements">
            {t('nav.retirements')}
          </Link>,
          <RefLink key="batch" kind="batch" target={retirement.batch} />,
        ]}
      >
        <p className={styles.number}>{retirement.certificate}</p>
      </PageHead>
      <p className={styles.sentence} data-testid="certificate-sentence">
        {rich('retirement.sentence', {
          amount: <Figure amount={retirement.amount} kind="credits" />,
          beneficiary: <strong>{beneficiaryText(retirement)}</strong>,
          date: dayText(retirement.retiredAt),
        })}
      </p>
      <p>{t('retirement.final')}</p>
      {embedded && <p className={styles.sample}>{t('retirement.sampleNote')}</p>}
      <CertificateFacts retirement={retirement} />
      <HowToCheck retirement={retirement} />
      <div className={`${styles.tools} screen-only`}>
        <Button variant="default" onClick={() => window.print()}>
          {t('page.print')}
        </Button>
        <AskChain address={retirement.address} />
      </div>
    </article>
  )
}
