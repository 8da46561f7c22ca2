import { type PDFContext, PDFHexString, PDFName, PDFRef } from 'pdf-lib'
import { toHex } from '../../evidence/hash.ts'
import type { Face } from './face.ts'
import type { Glyph } from './shape.ts'
import type { Subsetter } from './subset.ts'

/**
 * A face inside a PDF. Every pair of glyph and letters gets its own code, so that a glyph that stands for different
 * letters in different places is copied as what it stands for.
 */
export class EmbeddedFace {
  readonly ref: PDFRef
  readonly #codes = new Map<string, { code: number; glyph: number; text: string; width: number }>()

  constructor(
    readonly context: PDFContext,
    readonly face: Face,
    /** Name of the font in the page's resources. */
    readonly name: string,
  ) {
    this.ref = context.nextRef()
  }

  /** Code of a glyph, as four hexadecimal digits. */
  codeOf(glyph: Glyph): string {
    const key = `${glyph.id}|${this.widthOf(glyph)}|${glyph.text}`
    const known = this.#codes.get(key)
    const entry = known ?? {
      code: this.#codes.size + 1,
      glyph: glyph.id,
      text: glyph.text,
      width: this.widthOf(glyph),
    }
    this.#codes.set(key, entry)
    return entry.code.toString(16).padStart(4, '0')
  }

  /** Thousandths of the type size that the PDF's reader moves on after a glyph. */
  widthOf({ id, advance, step }: Glyph): number {
    if (step !== undefined) return step
    const units = id === this.face.blank ? advance : this.face.font.glyphHAdvance(id)
    return Math.round((units * 1000) / this.face.unitsPerEm)
  }

  /** Writes the font's objects, with the glyphs that were used. */
  write(subsetter: Subsetter): void {
    const { context, face } = this
    const entries = [...this.#codes.values()]
    const program = subsetter.subset(face, new Set([0, ...entries.map(({ glyph }) => glyph)]))
    const { ascender, descender } = face.font.hExtents()
    const scaled = (units: number) => Math.round((units * 1000) / face.unitsPerEm)
    const family = `AAAAAA+${face.name.replaceAll('-', '')}`
    const file = context.register(context.flateStream(program, { Length1: program.length }))
    const descriptor = context.register(
      context.obj({
        Type: 'FontDescriptor',
        FontName: family,
        Flags: 4,
        FontBBox: [-1000, scaled(descender), 3000, scaled(ascender)],
        ItalicAngle: 0,
        Ascent: scaled(ascender),
        Descent: scaled(descender),
        CapHeight: 700,
        StemV: face.weight === 600 ? 120 : 80,
        FontFile2: file,
      }),
    )
    const descendant = context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'CIDFontType2',
        BaseFont: family,
        CIDSystemInfo: {
          Registry: PDFHexString.fromText('Adobe'),
          Ordering: PDFHexString.fromText('Identity'),
          Supplement: 0,
        },
        FontDescriptor: descriptor,
        DW: 1000,
        W: [1, entries.map(({ width }) => width)],
        CIDToGIDMap: context.register(context.flateStream(glyphMap(entries))),
      }),
    )
    context.assign(
      this.ref,
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: family,
        Encoding: PDFName.of('Identity-H'),
        DescendantFonts: [descendant],
        ToUnicode: context.register(context.flateStream(toUnicode(entries))),
      }),
    )
  }
}

function glyphMap(entries: readonly { code: number; glyph: number }[]): Uint8Array {
  const map = new Uint8Array(2 * (entries.length + 1))
  for (const { code, glyph } of entries) {
    map[2 * code] = glyph >> 8
    map[2 * code + 1] = glyph & 0xff
  }
  return map
}

/** What each code is copied as. */
function toUnicode(entries: readonly { code: number; text: string }[]): string {
  const hex = (code: number) => code.toString(16).padStart(4, '0')
  const groups: string[] = []
  for (let from = 0; from < entries.length; from += 100) {
    const lines = entries.slice(from, from + 100).map(({ code, text }) => `<${hex(code)}> <${utf16(text)}>`)
    groups.push(`${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...groups,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

function utf16(text: string): string {
  const bytes = new Uint8Array(2 * text.length)
  for (let at = 0; at < text.length; at++) {
    bytes[2 * at] = text.charCodeAt(at) >> 8
    bytes[2 * at + 1] = text.charCodeAt(at) & 0xff
  }
  return toHex(bytes)
}
