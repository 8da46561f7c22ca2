export { OwnTakes } from './own-takes.tsx'
export { TakeButton } from './take-button.tsx'
