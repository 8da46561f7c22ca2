import type { MethodologyView } from '@groundtruth/server/api-types'
import { ActPanel } from '../acts/index.ts'
import { createMethodologyAct } from './create-methodology-act.ts'

/** Apart from the other acts, because it carries every methodology's code. */
export function CreateMethodology({ methodologies }: { methodologies: MethodologyView[] }) {
  return <ActPanel act={createMethodologyAct(methodologies)} />
}
