import { organizationAddress } from '@groundtruth/sdk'
import type { VerifierView } from '@groundtruth/server/api-types'
import { PublicKey } from '@solana/web3.js'
import type { Context } from './context.ts'
import { CliFailure } from './failure.ts'

/**
 * The organization for which a verifier signs: by its code, or the only one that accredited the person.
 * @throws CliFailure where there is none, or several.
 */
export async function reviewingOrganization(
  { server }: Context,
  person: PublicKey,
  code: string | undefined,
): Promise<PublicKey> {
  if (code !== undefined) return organizationAddress(code)
  const { data } = await server.get<VerifierView[]>('/api/verifiers', { person: person.toBase58() })
  const [first, ...others] = data.filter((verifier) => verifier.status === 'active')
  if (first === undefined) {
    throw CliFailure.refused(`${person.toBase58()} is not an accredited verifier.`, 'NotVerifier')
  }
  if (others.length > 0) {
    throw CliFailure.usage('You are accredited by several organizations: name one with --organization CODE.')
  }
  return new PublicKey(first.organization.address)
}
