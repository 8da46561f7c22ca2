export { MotionState } from './motion-state.tsx'
export { motionAct, motionTitle } from './motion-words.ts'
export { useCouncil, useMotion, useRegistry } from './use-council.ts'
