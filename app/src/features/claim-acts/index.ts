export { ClaimActs } from './claim-acts.tsx'
export { ResubmitPanel } from './resubmit-panel.tsx'
