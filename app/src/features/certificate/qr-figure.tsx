import { lazyPart } from '../../shared/ui/index.ts'
import styles from './certificate.module.css'

const QrCode = lazyPart(() => import('./qr-code.tsx').then((module) => module.default))

/** Leads a camera to the certificate's page. The words of the page do not wait for it. */
export function QrFigure({ url }: { url: string }) {
  return (
    <div className={styles.qr}>
      <QrCode url={url} />
    </div>
  )
}
