import { z } from '@hono/zod-openapi'
import type { ProjectFlag } from '../types.ts'
import { ref } from './common.ts'
import { exactly } from './exactly.ts'

export const projectFlag = exactly<ProjectFlag>()(
  z
    .object({
      kind: z.enum(['cell', 'key', 'file']),
      subject: z.string(),
      path: z.string().nullable(),
      claim: ref.nullable(),
      projects: z.array(ref),
      claims: z.array(ref),
    })
    .openapi('Flag'),
)
