export { CheckPanel } from './check-panel.tsx'
export { DocumentCheck, type KnownDocument } from './document-check.tsx'
export { EvidenceFiles } from './evidence-files.tsx'
export { RecomputePanel } from './recompute-panel.tsx'
