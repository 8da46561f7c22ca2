export { CouncilActs, CreateCouncil } from './council-acts.tsx'
