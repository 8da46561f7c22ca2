import { PublicKey } from '@solana/web3.js'
import type { Page } from 'playwright-core'

export const REFUSING_WALLET = 'Refusing wallet'

/** Gives the page a wallet by the Wallet Standard whose owner says no to every transaction. */
export async function addRefusingWallet(page: Page, address: string): Promise<void> {
  const bytes = JSON.stringify([...new PublicKey(address).toBytes()])
  // As text, because the page knows none of this file's helpers.
  await page.addInitScript(`(() => {
    const account = {
      address: '${address}',
      publicKey: Uint8Array.from(${bytes}),
      chains: ['solana:localnet'],
      features: ['solana:signTransaction'],
    }
    const refuse = async () => { throw Object.assign(new Error('User rejected the request.'), { code: 4001 }) }
    const wallet = {
      version: '1.0.0',
      name: '${REFUSING_WALLET}',
      icon: 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=',
      chains: ['solana:localnet'],
      accounts: [account],
      features: {
        'standard:connect': { version: '1.0.0', connect: async () => ({ accounts: [account] }) },
        'standard:events': { version: '1.0.0', on: () => () => {} },
        'solana:signTransaction': {
          version: '1.0.0',
          supportedTransactionVersions: ['legacy', 0],
          signTransaction: refuse,
        },
      },
    }
    const register = (app) => app.register(wallet)
    window.addEventListener('wallet-standard:app-ready', (event) => register(event.detail))
    window.dispatchEvent(new CustomEvent('wallet-standard:register-wallet', { detail: register }))
  })()`)
}
