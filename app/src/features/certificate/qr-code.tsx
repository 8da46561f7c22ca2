import { QR_MARGIN, qrCode, qrPath } from '@groundtruth/sdk/certificate/qr'
import { t } from '../../shared/messages/index.ts'
import styles from './certificate.module.css'

/** Dark on light in every scheme, as cameras need it. */
function QrCode({ url }: { url: string }) {
  const code = qrCode(url)
  const side = code.size + 2 * QR_MARGIN
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={t('certificate.qr', { url })}
      shapeRendering="crispEdges"
      data-testid="certificate-qr"
    >
      <rect width={side} height={side} className={styles.light} />
      <path d={qrPath(code)} className={styles.dark} />
    </svg>
  )
}

// React's lazy takes the default export alone.
export { QrCode as default }
