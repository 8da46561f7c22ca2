/** The facts of a certificate from accounts of the chain, through nothing but JSON-RPC. */
export { CertificateError, type RpcCall } from './chain-reader.ts'
export { certificateFromChain, type ChainReading } from './from-chain.ts'
export { type CertificateRecords, factsFromRecords } from './from-records.ts'
