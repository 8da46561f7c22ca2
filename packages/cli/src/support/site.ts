import type { ChainInfo } from '@groundtruth/server/api-types'
import type { Context } from './context.ts'

/** Where certificates lead: to the server's public address, or to where it was asked when it names none or is silent. */
export async function siteOf({ server, api }: Context): Promise<string> {
  return (await publicUrlOf({ server }).catch(() => null)) ?? api.value
}

/** The public address that the server was given; null: none. @throws CliFailure when it does not answer. */
export async function publicUrlOf({ server }: Pick<Context, 'server'>): Promise<string | null> {
  return (await server.get<ChainInfo>('/api/chain')).data.publicUrl
}
