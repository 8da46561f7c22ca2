export { DeliverPanel } from './deliver-panel.tsx'
