export { MotionState } from './motion-state.tsx'
export { useCouncil, useMotion, useRegistry } from './use-council.ts'
