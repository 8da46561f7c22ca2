import type { Chain } from '../../chain/chain.ts'
import { addressBytes } from '../../chain/addresses.ts'
import { checkMinContextSlot, withContext } from '../context.ts'
import { encodeAccount, readAccountForm } from '../encode-account.ts'
import { matches, readFilters } from '../filters.ts'
import { method, type Methods } from '../method.ts'
import { parseAddress, type Params } from '../params.ts'

const MOST_ACCOUNTS = 100

/** Methods that read accounts. */
export const accountMethods: Methods = {
  getBalance: method(1, 2, getBalance),
  getAccountInfo: method(1, 2, getAccountInfo),
  getMultipleAccounts: method(1, 2, getMultipleAccounts),
  getProgramAccounts: method(1, 2, getProgramAccounts),
}

function getBalance(params: Params, chain: Chain): object {
  const address = params.address(0)
  checkMinContextSlot(chain, params.fields(1, 'RpcContextConfig'))
  return withContext(chain, chain.account(address)?.lamports ?? 0)
}

function getAccountInfo(params: Params, chain: Chain): object {
  const address = params.address(0)
  const fields = params.fields(1, 'RpcAccountInfoConfig')
  checkMinContextSlot(chain, fields)
  const form = readAccountForm(fields)
  const account = chain.account(address)
  return withContext(
    chain,
    account === undefined ? null : encodeAccount(address, account, form, chain.state.accounts),
  )
}

function getMultipleAccounts(params: Params, chain: Chain): object {
  const addresses = params.strings(0, MOST_ACCOUNTS).map(parseAddress)
  const fields = params.fields(1, 'RpcAccountInfoConfig')
  checkMinContextSlot(chain, fields)
  const form = readAccountForm(fields, 'base64')
  const values = addresses.map((address) => {
    const account = chain.account(address)
    return account === undefined ? null : encodeAccount(address, account, form, chain.state.accounts)
  })
  return withContext(chain, values)
}

function getProgramAccounts(params: Params, chain: Chain): object {
  const program = params.address(0)
  const fields = params.fields(1, 'RpcProgramAccountsConfig')
  checkMinContextSlot(chain, fields)
  const form = readAccountForm(fields)
  const filters = readFilters(fields['filters'])
  const found = [...chain.state.accounts.ownedBy(program)].sort(byAddress).flatMap((pubkey) => {
    const account = chain.state.accounts.get(pubkey)
    if (account === undefined || !matches(account, filters)) return []
    return [{ pubkey, account: encodeAccount(pubkey, account, form, chain.state.accounts) }]
  })
  return fields['withContext'] === true ? withContext(chain, found) : found
}

function byAddress(left: string, right: string): number {
  return Buffer.compare(addressBytes(left), addressBytes(right))
}
