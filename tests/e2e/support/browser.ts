import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Why the browser tests cannot run here; null where they can. */
export function browserMissing(): string | null {
  if (existsSync(CHROMIUM)) return null
  return `There is no browser at ${CHROMIUM}: install Debian's chromium, or name one by CHROMIUM=PATH.`
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
}

export interface View {
  width?: number
  scheme?: 'light' | 'dark'
}

/** A page whose errors fail the test that looks at them: uncaught ones, and those that it writes to the console. */
export async function openPage(
  browser: Browser,
  { width = 1280, scheme = 'light' }: View = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  // Two products share the machine, and one of them may be playing its story.
  page.setDefaultTimeout(60_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return { page, faults }
}
