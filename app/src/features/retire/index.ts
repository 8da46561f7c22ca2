export { RetirePanel } from './retire-panel.tsx'
