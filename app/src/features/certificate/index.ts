export { PdfButton } from './pdf-button.tsx'
export { QrFigure } from './qr-figure.tsx'
export { type Certificate, useCertificate } from './use-certificate.ts'
export { useSite } from './use-site.ts'
