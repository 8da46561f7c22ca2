import { join } from 'node:path'
import { Connection, Keypair, PublicKey, VersionedTransaction } from '@solana/web3.js'
import type { Page } from 'playwright-core'
import { readKeypair } from '../../../packages/cli/src/support/keys.ts'
import type { ChainInfo } from '../../../packages/server/src/api/types.ts'
import type { Product } from './product.ts'

export const TEST_WALLET = 'Test wallet'

/** In the address of a page, lets the wallet announce itself only when the page stands already. */
export const LATE = '#late-wallet'

/** What the wallet's owner does when asked to sign. */
export type Mood = 'approves' | 'refuses' | 'is slow' | 'is on the wrong network'

/** A wallet by the Wallet Standard whose keys stay outside the page. */
export interface TestWallet {
  readonly keypair: Keypair
  mood: Mood
  /** Its owner changes the network in the wallet, which tells the page. */
  switchNetwork(mood: Mood): Promise<void>
  /** Lets a slow owner answer; resolves at once for others. */
  answer(): void
  /** How often it was asked to sign. */
  asked: number
}

const LAMPORTS = 5_000_000_000

/** Someone of the story, by the name of the keypair file. */
export function storyKey(product: Product, name: string): Keypair {
  return readKeypair(join(product.data, 'keys', `${name}.json`))
}

export async function connectionOf(product: Product): Promise<Connection> {
  const { rpcUrl, wsUrl } = await product.api<ChainInfo>('chain')
  return new Connection(rpcUrl, { commitment: 'confirmed', wsEndpoint: wsUrl })
}

/** Gives somebody what transactions cost. */
export async function feed(product: Product, address: PublicKey): Promise<void> {
  const connection = await connectionOf(product)
  await connection.requestAirdrop(address, LAMPORTS)
  while ((await connection.getBalance(address)) < LAMPORTS) await new Promise((next) => setTimeout(next, 50))
}

/** Registers the wallet in every document that the page opens from now on. */
export async function addTestWallet(page: Page, keypair: Keypair): Promise<TestWallet> {
  let release: () => void = () => undefined
  const switchNetwork = async (mood: Mood) => {
    wallet.mood = mood
    await page.evaluate('window.testWalletLooks()')
  }
  const wallet: TestWallet = { keypair, mood: 'approves', switchNetwork, asked: 0, answer: () => release() }
  await page.exposeFunction('testWalletNetwork', () =>
    wallet.mood === 'is on the wrong network' ? 'solana:devnet' : 'solana:localnet',
  )
  await page.exposeFunction('testWalletSigns', async (unsigned: string) => {
    wallet.asked += 1
    if (wallet.mood === 'refuses') return null
    if (wallet.mood === 'is slow') await new Promise<void>((resolve) => (release = resolve))
    const transaction = VersionedTransaction.deserialize(Buffer.from(unsigned, 'base64'))
    transaction.sign([keypair])
    return Buffer.from(transaction.serialize()).toString('base64')
  })
  await page.addInitScript(script(keypair.publicKey))
  return wallet
}

/** As text, because the page knows none of this file's helpers. */
function script(key: PublicKey): string {
  return `(() => {
    const base64 = (bytes) => btoa(String.fromCharCode(...bytes))
    const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    const features = ['solana:signTransaction']
    const publicKey = Uint8Array.from(${JSON.stringify([...key.toBytes()])})
    const accountOn = (chain) => ({ address: '${key.toBase58()}', publicKey, chains: [chain], features })
    let accounts = []
    const listeners = new Set()
    const look = async () => {
      const chain = await window.testWalletNetwork()
      if (accounts[0]?.chains[0] === chain) return
      accounts = [accountOn(chain)]
      for (const tell of listeners) tell({ accounts })
    }
    window.testWalletLooks = look
    const wallet = {
      version: '1.0.0',
      name: '${TEST_WALLET}',
      icon: 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=',
      chains: ['solana:localnet', 'solana:devnet'],
      get accounts() { return accounts },
      features: {
        'standard:connect': { version: '1.0.0', connect: async () => (await look(), { accounts }) },
        'standard:events': {
          version: '1.0.0',
          on: (event, tell) => (listeners.add(tell), () => listeners.delete(tell)),
        },
        'solana:signTransaction': {
          version: '1.0.0',
          supportedTransactionVersions: ['legacy', 0],
          signTransaction: async ({ transaction, chain }) => {
            if (chain !== accounts[0].chains[0]) throw new Error('The wallet is set to another network.')
            const signed = await window.testWalletSigns(base64(transaction))
            if (signed === null) throw Object.assign(new Error('User rejected the request.'), { code: 4001 })
            return [{ signedTransaction: bytes(signed) }]
          },
        },
      },
    }
    const register = (app) => app.register(wallet)
    const announce = () => {
      window.addEventListener('wallet-standard:app-ready', (event) => register(event.detail))
      window.dispatchEvent(new CustomEvent('wallet-standard:register-wallet', { detail: register }))
    }
    if (location.hash === '${LATE}') setTimeout(announce, 2000)
    else announce()
  })()`
}
