import type { TransactionInstruction } from '@solana/web3.js'
import type { Browser, Page } from 'playwright-core'
import { send } from '../../../packages/sdk/src/client/index.ts'
import { openPage, type View } from './browser.ts'
import type { Product } from './product.ts'
import { addTestWallet, connectionOf, feed, storyKey, TEST_WALLET, type TestWallet } from './test-wallet.ts'

/** Someone of the story at a page, with the test wallet connected. */
export interface Visitor {
  page: Page
  wallet: TestWallet
}

export async function visit(
  { product, browser }: { product: Product; browser: Browser },
  name: string,
  path: string,
  view: View = {},
): Promise<Visitor> {
  const keypair = storyKey(product, name)
  await feed(product, keypair.publicKey)
  const { page } = await openPage(browser, view)
  const wallet = await addTestWallet(page, keypair)
  await page.goto(`${product.url}${path}`)
  await page.locator('header').getByRole('button', { name: 'Connect a wallet' }).click()
  await page.getByRole('dialog').getByRole('button', { name: TEST_WALLET }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  return { page, wallet }
}

/** What somebody of the story does elsewhere meanwhile; returns once the store has it. */
export async function actElsewhere(
  product: Product,
  name: string,
  instruction: TransactionInstruction,
): Promise<void> {
  const keypair = storyKey(product, name)
  await feed(product, keypair.publicKey)
  const { signature } = await send(await connectionOf(product), [instruction], [keypair])
  while (!(await product.api<{ indexed: boolean }>(`transactions/${signature}`)).indexed) await pause()
}

/** Lets the chain's clock run ahead, and waits until the store has seen it. */
export async function letTimePass(product: Product, seconds: number): Promise<void> {
  const before = await timeOf(product)
  await moveClock(product, 'localnet_advanceTime', { seconds })
  while ((await timeOf(product)) < before + seconds) await pause()
}

/** Lets blocks go by, so that what was signed for an earlier one can land no more. */
export function letBlocksPass(product: Product, slots: number): Promise<void> {
  return moveClock(product, 'localnet_advanceSlots', { slots })
}

async function moveClock(product: Product, method: string, move: object): Promise<void> {
  const { rpcEndpoint } = await connectionOf(product)
  const answer = await fetch(rpcEndpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: [move] }),
  })
  if (!answer.ok) throw new Error(`The clock of the chain does not move: ${await answer.text()}`)
}

/** The chain's clock, as the store has seen it. */
export async function timeOf(product: Product): Promise<number> {
  const response = await fetch(`${product.url}/api/overview`)
  // The server's own answer, of the type that its sources state.
  const { asOf } = (await response.json()) as { asOf: { time: number } }
  return asOf.time
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100))
