// Whether a page stays usable while its browser hashes a pack of 2 GB in 1,000 files: the longest task of its main
// thread and the longest wait between two drawn frames, while a pack is prepared and while one is checked. The folder
// is picked, dropped, or given by a file input, as browsers without a folder picker have it.
// Run: npm run bench:evidence-browser
import { cpus } from 'node:os'
import { performance } from 'node:perf_hooks'
import type { Page } from 'playwright-core'
import { buildManifest, manifestText } from '../packages/sdk/src/evidence/index.ts'
import { hashFolder } from '../packages/sdk/src/evidence/node.ts'
import { browserMissing, openBrowser, openPage } from '../tests/e2e/support/browser.ts'
import { dropFolder } from '../tests/e2e/support/drop.ts'
import { startEvidenceSite } from '../tests/e2e/support/evidence-site.ts'
import { BYTES, FILES, median, spread, writePack } from './evidence-pack.ts'

const RUNS = 5
const MOST = 100
const REST_MS = 3_000
const SUBJECT = {
  project: 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
  period: { start: 1_782_864_000, end: 1_785_542_400 },
  revision: 1,
}
const WAYS = ['picked', 'dropped', 'by a file input'] as const
type Way = (typeof WAYS)[number]
/** Keeps the folder that is dropped on the heading, for a picker that no test can reach: it is the browser's own. */
const PICKER = `(() => {
  const heading = document.querySelector('h1')
  heading.ondragover = (event) => event.preventDefault()
  heading.ondrop = (event) => {
    event.preventDefault()
    const folder = event.dataTransfer.items[0].getAsFileSystemHandle()
    window.showDirectoryPicker = () => folder
  }
})()`
/** Two frames of a page at rest are 17 ms apart. A task below 50 ms is none that a browser reports. */
const WATCH = `(() => {
  window.watched = { tasks: [], frame: 0 }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.tasks.push(duration)
  }).observe({ type: 'longtask' })
  let last = performance.now()
  const frame = (now) => {
    watched.frame = Math.max(watched.frame, now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  watched.reset = () => { watched.tasks = []; watched.frame = 0; last = performance.now() }
})()`

interface Run {
  longestTask: number
  longestWait: number
  megabytesPerSecond: number
}

interface Measured {
  prepared: Run
  checked: Run
  /** The longest wait between two frames of the page while it does nothing: what else the machine has to do. */
  restingWait: number
}

const missing = browserMissing()
if (missing !== null) throw new Error(missing)
const pack = writePack()
const site = await startEvidenceSite()
const browser = await openBrowser()
const manifest = buildManifest(SUBJECT, await hashFolder(pack.folder))
await fetch(`${site.url}/content`, { method: 'POST', body: manifestText(manifest) })
try {
  console.log(`${FILES} files, ${BYTES} bytes, in a folder; Chromium ${browser.version()}, headless;`)
  console.log(
    `${cpus().length} cores, ${cpus()[0]?.model}; ${RUNS} runs after a warm-up, each on a new page.`,
  )
  for (const way of WAYS) {
    const runs: Measured[] = []
    for (let count = -1; count < RUNS; count++) {
      const { page, faults } = await openPage(browser)
      const found = await measure(page, way)
      if (faults.length > 0) throw new Error(faults.join('\n'))
      if (count >= 0) runs.push(found)
      await page.context().close()
    }
    const prepared = runs.map((run) => run.prepared)
    const checked = runs.map((run) => run.checked)
    report(`The folder ${way}, a pack prepared, until its root is shown`, prepared)
    report(`The folder ${way}, a pack checked, until the findings are shown`, checked)
    const resting = runs.map(({ restingWait }) => restingWait)
    console.log(`  (the same pages at rest: ${spread(resting)} ms between two frames)`)
    const longest = Math.max(...[...prepared, ...checked].map(({ longestTask }) => longestTask))
    if (way !== 'by a file input' && longest > MOST) {
      console.log(`A task took more than ${MOST} ms: run it where nothing else runs.`)
      process.exitCode = 1
    }
  }
} finally {
  await browser.close()
  await site.close()
  pack.remove()
}

async function measure(page: Page, way: Way): Promise<Measured> {
  const { project, period } = SUBJECT
  const query = `project=${project}&start=${period.start}&end=${period.end}&root=${manifest.root}`
  await page.goto(`${site.url}/?${query}`)
  await page.evaluate(PICKER)
  await dropFolder(page, 'h1', pack.folder)
  await page.evaluate(WATCH)
  const prepared = await run(page, way, '#prepare', async () => {
    const root = page.getByTestId('prepared').getByText(manifest.root, { exact: false }).first()
    await root.waitFor({ timeout: 120_000, state: 'attached' })
  })
  const checked = await run(page, way, '#check', async () => {
    const whole = page
      .getByTestId('check-result')
      .getByText('The folder is the whole evidence pack, unchanged.')
    await whole.waitFor({ timeout: 120_000 })
  })
  await page.evaluate('watched.reset()')
  await page.waitForTimeout(REST_MS)
  const restingWait = await page.evaluate<number>('watched.frame')
  return { prepared, checked, restingWait }
}

async function run(page: Page, way: Way, panel: string, ended: () => Promise<void>): Promise<Run> {
  await page.evaluate('watched.reset()')
  const start = performance.now()
  await give(page, way, panel)
  await ended()
  const seconds = (performance.now() - start) / 1_000
  // The observer is told of a task only after it.
  await page.waitForTimeout(500)
  const { tasks, frame } = await page.evaluate<{ tasks: number[]; frame: number }>('watched')
  return {
    longestTask: Math.max(0, ...tasks),
    longestWait: frame,
    megabytesPerSecond: BYTES / 1_000_000 / seconds,
  }
}

async function give(page: Page, way: Way, panel: string): Promise<void> {
  if (way === 'picked') await page.locator(panel).getByLabel('Choose a folder').click()
  else if (way === 'dropped') await dropFolder(page, `${panel} > div`, pack.folder)
  else await page.locator(`${panel} input[webkitdirectory]`).setInputFiles(pack.folder)
}

function report(what: string, found: readonly Run[]): void {
  const tasks = found.map(({ longestTask }) => longestTask)
  const reported = median(tasks) === 0 ? 'none of 50 ms or more' : `${spread(tasks)} ms`
  console.log(`${what}:`)
  console.log(
    `  longest task of the main thread: ${reported}, the longest of all ${Math.round(Math.max(...tasks))} ms`,
  )
  console.log(`  longest wait between two frames: ${spread(found.map(({ longestWait }) => longestWait))} ms`)
  console.log(`  MB a second: ${spread(found.map(({ megabytesPerSecond }) => megabytesPerSecond))}`)
}
