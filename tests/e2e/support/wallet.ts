import type { Page } from 'playwright-core'

/** Connects the demo wallet as one of the sample's people, by the name it shows. */
export async function connectAs(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('header').getByRole('button', { name: 'Connect a wallet' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Demo wallet' }).click()
  await dialog.getByRole('button', { name }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Signs what the panel shows and waits until the ledger has it; returns the panel's text before the signature. */
export async function sign(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog')
  const button = dialog.getByRole('button', { name: 'Sign' })
  await button.waitFor()
  const text = await dialog.innerText()
  await button.click()
  await dialog.getByText('Done. It is in the ledger.').waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
  return text
}
