export { ProposePanel } from './propose-panel.tsx'
