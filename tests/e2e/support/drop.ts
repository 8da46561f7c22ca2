import type { Page } from 'playwright-core'

/** Drops a folder of this computer on a part of the page, as a hand does that drags it from another window. */
export async function dropFolder(page: Page, selector: string, folder: string): Promise<void> {
  const target = page.locator(selector).last()
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error(`Nothing to drop on: ${selector}.`)
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: box.x + 5, y: box.y + 5, data })
  }
}
