/** Around a certificate; its own words are those of every file of it, in the SDK's `certificate/words.ts`. */
export const certificate = {
  'certificate.qr': 'QR code that leads to {url}',
  'certificate.pdf': 'Download as PDF',
  'certificate.pdfFailed': 'The PDF could not be made: {fault} Print the page instead, or try again.',
  'certificate.credential': 'Verifiable credential',
  'certificate.credentialHelp':
    'JSON, signed by this server. It attests what the chain showed; check it with npx groundtruth certificate verify.',
  'certificate.fromChain':
    'Read from the chain itself at this moment. The ledger of this site does not have it yet; nothing is missing on the certificate.',
} as const
