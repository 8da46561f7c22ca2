/**
 * Prints the JavaScript that the first load of every page needs, gzipped, and fails above the limit or where a
 * public page carries a wallet, the chain's client, Anchor or the words of acts. Reads the manifest of `npm run build`.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const LIMIT = 190 * 1_000
const LATE = [/^@solana\//, /^@coral-xyz\//, /^@wallet-standard\//]
/** Pages for those who act may say what acts say; their words are part of their first load. */
const WORKSPACE = /^src\/pages\/work\//
const dist = new URL('../dist/', import.meta.url)

let manifest, packages
try {
  manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
  packages = JSON.parse(readFileSync(new URL('.vite/packages.json', dist), 'utf8'))
} catch {
  console.error('Build the dashboard first: npm run build:app')
  process.exit(1)
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
const pages = Object.keys(manifest).filter((key) => /^src\/pages\/[^/]+\/index\.ts$/.test(key))
const results = pages.map((page) => measure(page, [entry, page])).sort((a, b) => b.bytes - a.bytes)

for (const { page, bytes, late } of results) {
  const note = late.length > 0 ? `  carries ${late.join(', ')}` : ''
  console.log(`${(bytes / 1_000).toFixed(1).padStart(7)} KB gzip  ${page}${note}`)
}
const faults = results.filter(({ bytes, late }) => bytes > LIMIT || late.length > 0)
if (results.length === 0) console.error('No page was found in the manifest; build the dashboard again.')
for (const { page } of faults) console.error(`${page} is above ${LIMIT / 1_000} KB or carries late code.`)
process.exit(faults.length > 0 || results.length === 0 ? 1 : 0)

function measure(page, roots) {
  const files = new Set()
  const visit = (key) => {
    const part = manifest[key]
    if (!part || files.has(part.file)) return
    if (part.file.endsWith('.js')) files.add(part.file)
    for (const next of part.imports ?? []) visit(next)
  }
  roots.forEach(visit)
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0)
  const carried = new Set([...files].flatMap((file) => packages[file] ?? []))
  const forbidden = WORKSPACE.test(page) ? LATE : [...LATE, /^words of acts$/]
  const late = [...carried].filter((name) => forbidden.some((pattern) => pattern.test(name)))
  return { page, bytes, late }
}
