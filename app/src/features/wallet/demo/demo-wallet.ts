import {
  SolanaSignTransaction,
  type SolanaSignTransactionFeature,
  type SolanaSignTransactionInput,
} from '@solana/wallet-standard-features'
import type { WalletAccount } from '@wallet-standard/base'
import {
  StandardConnect,
  type StandardConnectFeature,
  StandardEvents,
  type StandardEventsFeature,
} from '@wallet-standard/features'
import { ReadonlyWalletAccount, registerWallet } from '@wallet-standard/wallet'
import { t } from '../../../shared/messages/acts.ts'
import { fetchPeople, type Person } from './people.ts'

const CHAINS = ['solana:localnet'] as const
const ICON =
  'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAzMiAzMiI+PGNpcmNsZSBjeD0iMTYiIGN5PSIxNiIgcj0iMTIiIGZpbGw9IiM1QjZCNzMiLz48L3N2Zz4='

let registered = false

/**
 * Registers a wallet that signs for the people of the sample. Only for the chain that runs inside this product:
 * their keys are no secrets, and its money is none.
 */
export function registerDemoWallet(): void {
  if (registered) return
  registered = true
  const people = new Map<string, Person>()
  let accounts: readonly WalletAccount[] = []
  const connect = async () => {
    if (accounts.length === 0) {
      for (const person of await fetchPeople()) people.set(person.address, person)
      accounts = await Promise.all([...people.values()].map(accountOf))
    }
    return { accounts }
  }
  const features: StandardConnectFeature & StandardEventsFeature & SolanaSignTransactionFeature = {
    [StandardConnect]: { version: '1.0.0', connect },
    [StandardEvents]: { version: '1.0.0', on: () => () => undefined },
    [SolanaSignTransaction]: {
      version: '1.0.0',
      supportedTransactionVersions: ['legacy', 0],
      signTransaction: (...inputs) => Promise.all(inputs.map((input) => sign(people, input))),
    },
  }
  registerWallet({
    version: '1.0.0',
    name: t('wallet.demo'),
    icon: ICON,
    chains: CHAINS,
    features,
    get accounts() {
      return accounts
    },
  })
}

async function accountOf({ address, name }: Person): Promise<WalletAccount> {
  const { PublicKey } = await import('@solana/web3.js')
  return new ReadonlyWalletAccount({
    address,
    publicKey: new PublicKey(address).toBytes(),
    chains: CHAINS,
    features: [SolanaSignTransaction],
    label: name,
  })
}

async function sign(
  people: ReadonlyMap<string, Person>,
  { account, transaction }: SolanaSignTransactionInput,
) {
  const person = people.get(account.address)
  if (person === undefined) throw new Error(t('wallet.account', { address: account.address }))
  const { Keypair, VersionedTransaction } = await import('@solana/web3.js')
  const unsigned = VersionedTransaction.deserialize(transaction)
  unsigned.sign([Keypair.fromSecretKey(person.secretKey)])
  return { signedTransaction: unsigned.serialize() }
}
