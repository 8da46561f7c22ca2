import { type Manifest, MANIFEST_NAME, manifestText } from '@groundtruth/sdk/evidence'
import { t } from '../../shared/messages/index.ts'
import { LinkButton } from '../../shared/ui/index.ts'

/** Hands out the manifest as it is stored and hashed. */
export function DownloadManifest({ manifest }: { manifest: Manifest }) {
  const download = () => {
    const url = URL.createObjectURL(new Blob([manifestText(manifest)], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = MANIFEST_NAME
    link.click()
    URL.revokeObjectURL(url)
  }
  return <LinkButton onClick={download}>{t('prepare.download')}</LinkButton>
}
