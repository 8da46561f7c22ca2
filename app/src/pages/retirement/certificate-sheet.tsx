import '@fontsource/ibm-plex-sans-arabic/arabic-400.css'
import '@fontsource/ibm-plex-sans-devanagari/devanagari-400.css'
import '@fontsource/ibm-plex-sans-hebrew/hebrew-400.css'
import '@fontsource/ibm-plex-sans/cyrillic-400.css'
import '@fontsource/ibm-plex-sans/greek-400.css'
import '@fontsource/ibm-plex-sans/latin-ext-400.css'
import '@fontsource/ibm-plex-sans/vietnamese-400.css'
import type { CertificateView } from '@groundtruth/sdk/certificate'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { AskChain } from '../../features/ask-chain/index.ts'
import { PdfButton, QrFigure } from '../../features/certificate/index.ts'
import { t } from '../../shared/messages/index.ts'
import { Help, Notice, PageHead } from '../../shared/ui/index.ts'
import { CertificateRows } from './certificate-rows.tsx'
import styles from './certificate.module.css'

/** Looks printed, and prints on one page. Its words and digits are those of the view, and no others. */
export function CertificateSheet({ view }: { view: CertificateView }) {
  const { title, number, sentence, final, warning, note, rows, checkTitle, check, link, url } = view
  return (
    <article className={styles.certificate} data-testid="certificate">
      <PageHead
        title={title}
        crumbs={[
          <Link key="retirements" to="/retirements">
            {t('nav.retirements')}
          </Link>,
        ]}
      >
        <p className={styles.number}>{number}</p>
      </PageHead>
      <p className={styles.sentence} data-testid="certificate-sentence">
        {sentence}
      </p>
      <p>{final}</p>
      {warning !== null && <Notice tone="bad">{warning}</Notice>}
      {note !== null && <p className={styles.note}>{note}</p>}
      <CertificateRows rows={rows} />
      <section className={styles.check} aria-labelledby="how-to-check">
        <div className={styles.steps}>
          <h2 id="how-to-check">{checkTitle}</h2>
          <ol>
            {check.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className={styles.link}>{link}</p>
        </div>
        <QrFigure url={url} />
      </section>
      <Tools view={view} />
    </article>
  )
}

function Tools({ view }: { view: CertificateView }) {
  const address = view.rows.find(({ key }) => key === 'address')?.text ?? ''
  return (
    <div className="screen-only" data-testid="certificate-tools">
      <div className={styles.tools}>
        <Button variant="default" onClick={() => window.print()}>
          {t('page.print')}
        </Button>
        <PdfButton view={view} />
        <a href={`/api/retirements/${address}/credential.json`} download={`${view.number}.credential.json`}>
          {t('certificate.credential')}
        </a>
      </div>
      <Help>{t('certificate.credentialHelp')}</Help>
      <AskChain address={address} />
    </div>
  )
}
