export { AnchorPanel } from './anchor-panel.tsx'
export { ConcernActs, RecordActs } from './record-acts.tsx'
