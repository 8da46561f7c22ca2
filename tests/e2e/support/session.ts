import type { Browser } from 'playwright-core'
import { browserMissing, openBrowser } from './browser.ts'
import { type Product, startProduct } from './product.ts'

/** The running product and a browser for one suite. */
export interface Session {
  readonly product: Product
  readonly browser: Browser
}

/**
 * Starts both before the suite's first test, hands them over and ends them after the last; skips the suite, saying
 * why, where there is no browser.
 */
export function useSession(ready: (session: Session) => void): void {
  let product: Product | undefined
  let browser: Browser | undefined

  before(async function () {
    const missing = browserMissing()
    if (missing !== null) {
      console.log(`      ${missing}`)
      this.skip()
    }
    product = await startProduct()
    browser = await openBrowser()
    ready({ product, browser })
  })

  after(async () => {
    await browser?.close()
    await product?.stop()
  })
}
