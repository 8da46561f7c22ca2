import { expect } from 'chai'
import { certificateText, certificateView } from '../../packages/sdk/src/certificate/index.ts'
import { readAssetFromPackages } from '../../packages/sdk/src/certificate/node.ts'
import { certificatePdf } from '../../packages/sdk/src/certificate/pdf/index.ts'
import { setParagraph } from '../../packages/sdk/src/certificate/pdf/paragraph.ts'
import { Typecase } from '../../packages/sdk/src/certificate/pdf/typecase.ts'
import { factsWith, NAMES } from './support/facts.ts'
import { qrOf } from './support/pdf-qr.ts'
import { packed, pdfText } from './support/pdf-text.ts'

const viewFor = (beneficiary: string) =>
  certificateView(factsWith({ retirement: { beneficiary } }), 'https://groundtruth.example')

/** Marks of vowels: a program that copies Arabic puts some of them beside another letter than the one they stand on. */
const bare = (text: string) => text.replace(/[\u064b-\u0652]/g, '')
const marks = (text: string) => [...text.replace(/[^\u064b-\u0652]/g, '')].sort().join('')

describe("a certificate's PDF", function () {
  this.timeout(60_000)

  for (const [kind, name] of Object.entries(NAMES)) {
    it(`holds every word and digit of the certificate, on one page: ${kind}`, async () => {
      const view = viewFor(name)
      const { text, pages } = await pdfText(await certificatePdf(view, readAssetFromPackages))
      expect(pages).to.equal(1)
      const found = packed(text)
      for (const line of certificateText(view)) expect(bare(found)).to.contain(bare(packed(line)))
      expect(marks(found)).to.equal(marks(certificateText(view).join('')))
    })
  }

  it('holds nothing beside the words of the certificate', async () => {
    const view = viewFor('Night School')
    const { text } = await pdfText(await certificatePdf(view, readAssetFromPackages))
    expect(packed(text)).to.equal(packed(certificateText(view).join('')))
  })

  it('has a QR code that a camera reads, with the address of the page', async () => {
    const view = viewFor('Night School')
    expect(await qrOf(await certificatePdf(view, readAssetFromPackages))).to.equal(view.url)
  })

  it('is the same file for the same certificate, and another one for another', async () => {
    const make = (name: string) => certificatePdf(viewFor(name), readAssetFromPackages)
    const first = await make(NAMES['mixed'] ?? '')
    expect(Buffer.from(await make(NAMES['mixed'] ?? '')).equals(Buffer.from(first))).to.equal(true)
    expect(Buffer.from(await make('Someone else')).equals(Buffer.from(first))).to.equal(false)
  })

  it('reads only the typefaces that the name needs', async () => {
    const readFor = async (name: string) => {
      const paths: string[] = []
      await certificatePdf(viewFor(name), (path) => {
        paths.push(path)
        return readAssetFromPackages(path)
      })
      return paths
    }
    const latin = await readFor('Night School')
    expect(
      latin.every((path) => /^(ibm-plex-(sans|mono)\/|harfbuzz)/.test(path)),
      latin.join(),
    ).to.equal(true)
    const japanese = await readFor(NAMES['Japanese'] ?? '')
    expect(japanese.filter((path) => path.startsWith('noto-sans-jp/files/'))).not.to.have.length(0)
    expect(japanese.some((path) => path.startsWith('noto-sans-sc/files/'))).to.equal(false)
    expect(japanese).to.have.length.below(30)
  })

  it('gives a Chinese character the shape of the country that is named', async () => {
    const familyFor = async (country: string) => {
      const paths: string[] = []
      const facts = factsWith({ retirement: { beneficiary: '骨', country } })
      await certificatePdf(certificateView(facts, 'https://groundtruth.example'), (path) => {
        paths.push(path)
        return readAssetFromPackages(path)
      })
      return paths.filter((path) => path.startsWith('noto')).map((path) => path.split('/')[0])
    }
    expect(new Set(await familyFor('TW'))).to.deep.equal(new Set(['noto-sans-tc']))
    expect(new Set(await familyFor('JP'))).to.deep.equal(new Set(['noto-sans-jp']))
    expect(new Set(await familyFor('CN'))).to.deep.equal(new Set(['noto-sans-sc']))
  })

  it('shows a letter without a typeface as a box and says which', async () => {
    const { text } = await pdfText(await certificatePdf(viewFor('Roots 🌳'), readAssetFromPackages))
    expect(text).to.contain('no typeface for it: U+1F333')
    expect(text).to.contain('🌳')
  })

  it('goes on to a second page rather than over the edge', async () => {
    const view = viewFor('Night School')
    const long = { ...view, check: Array.from({ length: 14 }, () => view.check[0] ?? '') }
    const { text, pages } = await pdfText(await certificatePdf(long, readAssetFromPackages))
    expect(pages).to.equal(2)
    expect(packed(text)).to.equal(packed(certificateText(long).join('')))
  })

  describe('sets lines', () => {
    const style = { size: 15, weight: 400, mono: false } as const
    const typecase = new Typecase(readAssetFromPackages, '')
    const lines = async (text: string, width: number) =>
      (await setParagraph(typecase, text, style, width)).map(({ pieces, width: used }) => ({
        text: [...pieces]
          .sort((a, b) => a.start - b.start)
          .map((piece) => piece.text)
          .join(''),
        order: pieces.map((piece) => piece.text),
        used,
      }))

    for (const [kind, name] of Object.entries(NAMES)) {
      it(`no wider than the page allows, down to a narrow column: ${kind}`, async () => {
        for (const width of [470, 120, 60]) {
          const set = await lines(`for \u2068${name}\u2069 on a day`, width)
          for (const line of set) expect(line.used).to.be.at.most(width)
          expect(packed(set.map(({ text }) => text).join(''))).to.equal(packed(`for ${name} on a day`))
        }
      })
    }

    it('again where what is left after a break is still too wide', async () => {
      for (const { used } of await lines('for \u2068abc ្គ ្គ abc\u2069 on', 60)) expect(used).to.be.at.most(60)
    })

    it('between words where it can, and keeps closing marks with what they close', async () => {
      expect((await lines('two words', 45)).map(({ text }) => text)).to.deep.equal(['two', 'words'])
      const chinese = await lines('绿色能源合作社（北京）有限公司。', 66)
      for (const { text } of chinese) expect(text).not.to.match(/^[）。]|（$/)
    })

    it('from right to left inside a name and from left to right around it', async () => {
      const [line] = await lines('for \u2068שמש 24 אור\u2069 on', 400)
      expect(line?.order.map((text) => text.trim()).filter((text) => text !== '')).to.deep.equal([
        'for',
        'אור',
        '24',
        'שמש',
        'on',
      ])
    })
  })
})
