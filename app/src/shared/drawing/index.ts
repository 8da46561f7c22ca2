export { type Column, type DrawnNode, type Flow, showEntry } from './flow.ts'
export { FlowPicture } from './flow-picture.tsx'
export { ScaleBar } from './scale-bar.tsx'
export { scaleOf } from './scale.ts'
