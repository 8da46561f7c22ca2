import type { CertificateView } from '@groundtruth/sdk/certificate'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../shared/messages/index.ts'
import { Notice } from '../../shared/ui/index.ts'

/** Makes the PDF in the browser, from the words on the page; nothing of it is loaded before somebody asks. */
export function PdfButton({ view }: { view: CertificateView }) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const make = async () => {
    setBusy(true)
    setFault(undefined)
    try {
      const { makePdf } = await import('./make-pdf.ts')
      save(await makePdf(view), `${view.number}.pdf`)
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }
  return (
    <>
      <Button variant="default" loading={busy} onClick={() => void make()}>
        {t('certificate.pdf')}
      </Button>
      {fault !== undefined && <Notice tone="bad">{t('certificate.pdfFailed', { fault })}</Notice>}
    </>
  )
}

function save(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
