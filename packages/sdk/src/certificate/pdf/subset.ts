import { at } from '../chain-reader.ts'
import { type Face, MISSING } from './face.ts'

/** What this needs of WebAssembly, which only the browser's own type library declares. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}

/** Makes small fonts of large ones. */
export interface Subsetter {
  /** The face with these glyphs only, at its weight; glyphs keep their numbers. */
  subset(face: Face, glyphs: Iterable<number>): Uint8Array
}

/** Flags of hb_subset_input_set_flags: no hinting, keep glyph numbers, no layout. */
const FLAGS = 0x1 | 0x2 | 0x200
/** Keep the picture of a missing letter, except where it serves as a blank. */
const SHOW_MISSING = 0x40
const DROPPED_TABLES = 3
const NOT_EMBEDDED = ['GSUB', 'GPOS', 'GDEF', 'STAT', 'name', 'DSIG', 'meta', 'vhea', 'vmtx', 'VORG', 'BASE']
/** hb_memory_mode_t: the bytes may be written to. */
const WRITABLE = 2

/** HarfBuzz's subsetter as it is compiled for the web; it imports nothing. */
export async function openSubsetter(wasm: Uint8Array): Promise<Subsetter> {
  const { instance } = await WebAssembly.instantiate(Uint8Array.from(wasm), {})
  const call = (name: string, ...values: number[]): number => {
    const found = instance.exports[name]
    if (typeof found !== 'function')
      throw new Error(`The subsetter has no ${name}: install the dependencies again.`)
    return Number(found(...values))
  }
  const memory = (): Uint8Array => {
    const found = at(instance.exports['memory'], 'buffer')
    if (!(found instanceof ArrayBuffer))
      throw new Error('The subsetter has no memory: install the dependencies again.')
    return new Uint8Array(found)
  }
  call('_initialize')
  return {
    subset: (face, glyphs) => {
      const start = call('malloc', face.data.length)
      memory().set(face.data, start)
      const blob = call('hb_blob_create', start, face.data.length, WRITABLE, 0, 0)
      const whole = call('hb_face_create', blob, 0)
      const input = call('hb_subset_input_create_or_fail')
      const wanted = call('hb_subset_input_glyph_set', input)
      for (const glyph of glyphs) call('hb_set_add', wanted, glyph)
      const dropped = call('hb_subset_input_set', input, DROPPED_TABLES)
      for (const table of NOT_EMBEDDED) call('hb_set_add', dropped, tag(table))
      call('hb_subset_input_set_flags', input, face.blank === MISSING ? FLAGS : FLAGS | SHOW_MISSING)
      if (face.variable) call('hb_subset_input_pin_axis_location', input, whole, tag('wght'), face.weight)
      const small = call('hb_subset_or_fail', whole, input)
      if (small === 0)
        throw new Error(`The typeface ${face.name} cannot be made smaller: install the dependencies again.`)
      const result = call('hb_face_reference_blob', small)
      const from = call('hb_blob_get_data', result, 0)
      const bytes = memory().slice(from, from + call('hb_blob_get_length', result))
      call('hb_blob_destroy', result)
      call('hb_face_destroy', small)
      call('hb_subset_input_destroy', input)
      call('hb_face_destroy', whole)
      call('hb_blob_destroy', blob)
      call('free', start)
      return bytes
    },
  }
}

function tag(name: string): number {
  return [...name.padEnd(4)].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0)
}
