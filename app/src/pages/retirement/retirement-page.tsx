import { certificateView } from '@groundtruth/sdk/certificate'
import { getRouteApi } from '@tanstack/react-router'
import { FollowLink } from '../../entities/refs/index.ts'
import { useCertificate, useSite } from '../../features/certificate/index.ts'
import { t } from '../../shared/messages/index.ts'
import { AnswerView, Notice } from '../../shared/ui/index.ts'
import { CertificateSheet } from './certificate-sheet.tsx'

const route = getRouteApi('/retirements/$certificate')

/** The certificate as the site's ledger has it, or else as the chain tells it. */
export function RetirementPage() {
  const { certificate: name } = route.useParams()
  const { answer, chain } = useCertificate(name)
  const site = useSite()
  if (answer.data === undefined && chain.data !== undefined) {
    return (
      <>
        <div className="screen-only">
          <Notice>{t('certificate.fromChain')}</Notice>
        </div>
        <CertificateSheet view={certificateView(chain.data, site)} />
      </>
    )
  }
  return (
    <AnswerView query={answer}>
      {(facts) => (
        <>
          <CertificateSheet view={certificateView(facts, site)} />
          <div className="screen-only">
            <FollowLink id={name} />
          </div>
        </>
      )}
    </AnswerView>
  )
}
