export { StewardActs } from './steward-acts.tsx'
