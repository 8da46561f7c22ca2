export { MotionState } from './motion-state.tsx'
export { motionAct, motionTitle } from './motion-words.ts'
export { useCouncil, useCouncils, useMotion, useRegistry } from './use-council.ts'
