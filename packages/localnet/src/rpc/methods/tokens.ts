import type { Chain } from '../../chain/chain.ts'
import { addressBytes } from '../../chain/addresses.ts'
import { uiTokenAmount } from '../../chain/token-amount.ts'
import { readMint, readTokenAccount, TOKEN_PROGRAMS, type TokenAccount } from '../../chain/token-state.ts'
import { checkMinContextSlot, withContext } from '../context.ts'
import { encodeAccount, readAccountForm } from '../encode-account.ts'
import { method, type Methods } from '../method.ts'
import { asString, parseAddress, type Params } from '../params.ts'
import { invalidParams } from '../rpc-error.ts'

const LARGEST_LISTED = 20

/** Methods about tokens of both token programs. */
export const tokenMethods: Methods = {
  getTokenAccountBalance: method(1, 2, getTokenAccountBalance),
  getTokenSupply: method(1, 2, getTokenSupply),
  getTokenLargestAccounts: method(1, 2, getTokenLargestAccounts),
  getTokenAccountsByOwner: method(2, 3, (params, chain) => listAccounts(params, chain, (held) => held.owner)),
  getTokenAccountsByDelegate: method(2, 3, (params, chain) =>
    listAccounts(params, chain, (held) => held.delegate),
  ),
}

function getTokenAccountBalance(params: Params, chain: Chain): object {
  const account = chain.account(params.address(0))
  if (account === undefined) throw invalidParams('Invalid param: could not find account')
  const held = readTokenAccount(account)
  if (held === null) throw invalidParams('Invalid param: not a Token account')
  const mint = readMint(chain.account(held.mint))
  if (mint === null) throw invalidParams('Invalid param: could not find mint')
  return withContext(chain, uiTokenAmount(held.amount, mint.decimals))
}

function getTokenSupply(params: Params, chain: Chain): object {
  const account = chain.account(params.address(0))
  if (account === undefined) throw invalidParams('Invalid param: could not find account')
  const mint = readMint(account)
  if (mint === null) throw invalidParams('Invalid param: mint could not be unpacked')
  return withContext(chain, uiTokenAmount(mint.supply, mint.decimals))
}

function getTokenLargestAccounts(params: Params, chain: Chain): object {
  const address = params.address(0)
  const account = chain.account(address)
  if (account === undefined) throw invalidParams('Invalid param: could not find mint')
  const mint = readMint(account)
  if (mint === null) throw invalidParams('Invalid param: Token mint could not be unpacked')
  const held = tokenAccounts(chain, [account.owner]).filter((each) => each.held.mint === address)
  const largest = held
    .sort((left, right) => compare(right.held.amount, left.held.amount))
    .slice(0, LARGEST_LISTED)
  return withContext(
    chain,
    largest.map((each) => ({ address: each.address, ...uiTokenAmount(each.held.amount, mint.decimals) })),
  )
}

function listAccounts(params: Params, chain: Chain, whose: (held: TokenAccount) => string | null): object {
  const owner = params.address(0)
  const { mint, programs } = readTokenFilter(params, chain)
  const fields = params.fields(2, 'RpcAccountInfoConfig')
  checkMinContextSlot(chain, fields)
  const form = readAccountForm(fields)
  const found = tokenAccounts(chain, programs)
    .filter(({ held }) => whose(held) === owner && (mint === null || held.mint === mint))
    .sort((left, right) => Buffer.compare(addressBytes(left.address), addressBytes(right.address)))
    .map(({ address, account }) => ({
      pubkey: address,
      account: encodeAccount(address, account, form, chain.state.accounts),
    }))
  return withContext(chain, found)
}

function readTokenFilter(params: Params, chain: Chain): { mint: string | null; programs: string[] } {
  const [[kind, value] = [], ...others] = Object.entries(params.fields(1, 'RpcTokenAccountsFilter'))
  if (kind === undefined || others.length > 0) {
    throw invalidParams('Invalid params: invalid value: map, expected map with a single key.')
  }
  if (kind === 'programId') {
    const program = parseAddress(asString(value))
    if (!TOKEN_PROGRAMS.has(program)) throw invalidParams('Invalid param: unrecognized Token program id')
    return { mint: null, programs: [program] }
  }
  if (kind !== 'mint') {
    throw invalidParams(`Invalid params: unknown variant \`${kind}\`, expected \`mint\` or \`programId\`.`)
  }
  const mint = parseAddress(asString(value))
  const account = chain.account(mint)
  if (account === undefined) throw invalidParams('Invalid param: could not find mint')
  if (readMint(account) === null) throw invalidParams('Invalid param: Token mint could not be unpacked')
  return { mint, programs: [account.owner] }
}

function tokenAccounts(chain: Chain, programs: readonly string[]) {
  return programs
    .flatMap((program) => [...chain.state.accounts.ownedBy(program)])
    .flatMap((address) => {
      const account = chain.state.accounts.get(address)
      const held = readTokenAccount(account)
      return account === undefined || held === null ? [] : [{ address, account, held }]
    })
}

function compare(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0
}
