/** Certificates of retirement: from facts to words and digits. Reading the facts from the chain is at ./chain. */
export { certificateNumber, type CertificateFacts } from './facts.ts'
export { isolated, shownName, withoutIsolates } from './shown-name.ts'
export { certificateText } from './text.ts'
export { type CertificateRow, certificateView, type CertificateView, type RowKey } from './view.ts'
export { CERTIFICATE_VERSION, CERTIFICATE_WORDS, type CertificateWords } from './words.ts'
