import { expect } from 'chai'
import fc from 'fast-check'
import { shownName } from '../../packages/sdk/src/certificate/index.ts'
import { readAssetFromPackages } from '../../packages/sdk/src/certificate/node.ts'
import type { ReadAsset } from '../../packages/sdk/src/certificate/pdf/index.ts'
import { type Line, setParagraph } from '../../packages/sdk/src/certificate/pdf/paragraph.ts'
import { Typecase } from '../../packages/sdk/src/certificate/pdf/typecase.ts'
import { packed } from './support/pdf-text.ts'

const PARTS =
  'abc xyz אבג שלום عربي سلام ١٢ 漢字 かな 한글 हिन्दी க்ஷ ไทย ្គ é̂ ñ - ( ) « » " 12.5 % , 。（）'.split(' ')

/** What anyone may write into 64 bytes: any letters at all, or a mix of scripts, digits and brackets. */
const anyName = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 16 }),
  fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' ')),
)

const sorted = (text: string) => [...packed(text)].sort().join('')
const clusters = ({ pieces }: Line) =>
  new Set(pieces.flatMap(({ glyphs }) => glyphs.map(({ cluster }) => cluster)))

describe('any name', function () {
  this.timeout(120_000)
  const read = keeping(readAssetFromPackages)
  const typecase = new Typecase(read, '')

  it('is set without a letter lost or added, in its order, inside the column', async () => {
    const rule = fc.asyncProperty(anyName, fc.constantFrom(400, 120, 60), async (name, width) => {
      const text = `for \u2068${shownName(name)}\u2069 on`
      const lines = await setParagraph(typecase, text, { size: 15, weight: 400, mono: false }, width)
      const pieces = lines.flatMap((line) => [...line.pieces].sort((a, b) => a.start - b.start))
      expect(packed(pieces.map((piece) => piece.text).join(''))).to.equal(packed(text))
      const copied = pieces.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text)).join('')
      expect(sorted(copied)).to.equal(sorted(text))
      for (const line of lines) if (clusters(line).size > 1) expect(line.width).to.be.at.most(width + 0.001)
    })
    await fc.assert(rule, { numRuns: 500 })
  })
})

/** Reads each file once. */
function keeping(read: ReadAsset): ReadAsset {
  const known = new Map<string, Promise<Uint8Array>>()
  return (path) => {
    const kept = known.get(path) ?? read(path)
    known.set(path, kept)
    return kept
  }
}
