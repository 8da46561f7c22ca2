/** Certificates of retirement: from accounts or the store's facts to words and digits. Needs no chain library. */
export { CertificateError, type RpcCall } from './chain-reader.ts'
export { certificateNumber, type CertificateFacts } from './facts.ts'
export { certificateFromChain, type ChainReading } from './from-chain.ts'
export { type CertificateRecords, factsFromRecords } from './from-records.ts'
export { isolated, shownName, withoutIsolates } from './shown-name.ts'
export { certificateText } from './text.ts'
export { type CertificateRow, certificateView, type CertificateView, type RowKey } from './view.ts'
export { CERTIFICATE_VERSION, CERTIFICATE_WORDS, type CertificateWords } from './words.ts'
