import { Keypair } from '@solana/web3.js'
import type { MethodologyInput } from './calls/registry.ts'
import { registered } from './registered.ts'
import { nextCode } from './values.ts'

/** A claim that waits for eight organizations, with a verifier of each. */
export function world8(rules: Partial<MethodologyInput> = {}) {
  const base = registered()
  const { world, organizations } = base
  const methodology = world.methodology({ code: nextCode(), quorum: 8, bufferBps: 1_000, ...rules })
  const project = world.project({
    ...{ organization: organizations.developer, validator: organizations.c, methodology },
    ...{ id: 8, owner: world.chain.actors.owner },
  })
  const claim = world.claim({ project, id: 1 })
  const verifiers = Array.from({ length: 8 }, () =>
    world.verifier(world.organization(nextCode(), Keypair.generate()), Keypair.generate(), [methodology]),
  )
  return { world, claim, verifiers }
}
