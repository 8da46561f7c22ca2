import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'chai'

const PAGES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  join('samples', 'README.md'),
]

/** Places of this repository that a page may name in code: a folder of it, then a path. */
const PLACE =
  /^(?:app|artifacts|bench|crates|docs|migrations|packages|programs|samples|scripts|tests|toolchain)\/[\w./@-]+$/

/** Marks of a heading, as its link has them on a forge. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+\s+(.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)

const codeOf = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)

describe('the documents of this project', () => {
  for (const page of PAGES) {
    const text = readFileSync(page, 'utf8')

    it(`lead to what is there: ${page}`, () => {
      for (const link of linksOf(text).filter((each) => !/^[a-z]+:/.test(each))) {
        const [path = '', anchor] = link.split('#')
        const file = path === '' ? page : join(dirname(page), path)
        expect(existsSync(file), `${page} leads to ${link}`).to.equal(true)
        if (anchor === undefined || !statSync(file).isFile()) continue
        expect(anchorsOf(readFileSync(file, 'utf8')), `${page} leads to ${link}`).to.include(anchor)
      }
    })

    it(`name files that are there: ${page}`, () => {
      const named = codeOf(text).filter((code) => PLACE.test(code) && !/\/(dist|target)(\/|$)/.test(code))
      for (const path of named) expect(existsSync(path), `${page} names ${path}`).to.equal(true)
    })

    it(`name scripts that npm knows: ${page}`, () => {
      for (const [, name = '', , workspace] of text.matchAll(/npm run ([\w:-]+)( --workspace (\S+))?/g)) {
        const { scripts } = packageOf(workspace ?? '.')
        expect(Object.keys(scripts), `${page} names npm run ${name}`).to.include(name)
      }
    })
  }

  it('are all reached from README.md', () => {
    const seen = new Set(['README.md'])
    for (const page of seen) {
      for (const link of linksOf(readFileSync(page, 'utf8'))) {
        const file = join(dirname(page), link.split('#')[0] ?? '')
        if (!existsSync(file)) continue
        const found = statSync(file).isDirectory() ? PAGES.filter((each) => dirname(each) === file) : [file]
        for (const each of found) if (each.endsWith('.md')) seen.add(each)
      }
    }
    expect(PAGES.filter((page) => !seen.has(page))).to.deep.equal([])
  })
})

function packageOf(folder: string): { scripts: Record<string, string> } {
  // The boundary: npm itself reads these files.
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
}
