import { lazy, Suspense } from 'react'
import styles from './certificate.module.css'

const QrCode = lazy(() => import('./qr-code.tsx'))

/** Leads a camera to the certificate's page. The words of the page do not wait for it. */
export function QrFigure({ url }: { url: string }) {
  return (
    <div className={styles.qr}>
      <Suspense>
        <QrCode url={url} />
      </Suspense>
    </div>
  )
}
