export { ContributePanel } from './contribute-panel.tsx'
