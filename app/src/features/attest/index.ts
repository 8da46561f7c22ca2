export { AttestPanel } from './attest-panel.tsx'
