import bidiFactory from 'bidi-js'
import { withoutIsolates } from '../shown-name.ts'
import type { Face } from './face.ts'
import { breaksOf } from './breaks.ts'
import { type Glyph, shapeRun } from './shape.ts'
import type { Style, Typecase } from './typecase.ts'

/** Glyphs of one face on one line, from left to right. */
export interface Piece {
  /** Index of its first letter in the paragraph. */
  start: number
  text: string
  /** True where its letters do not follow each other as its glyphs do. */
  complex: boolean
  face: Face
  glyphs: Glyph[]
  /** In points. */
  width: number
}

export interface Line {
  pieces: Piece[]
  width: number
}

interface Range {
  from: number
  to: number
}

interface Run {
  start: number
  end: number
  level: number
  face: Face
  glyphs: Glyph[]
}

const bidi = bidiFactory()

/** Sets a text in lines of at most `width` points; a word that is longer than a line is divided. */
export async function setParagraph(
  typecase: Typecase,
  text: string,
  style: Style,
  width: number,
): Promise<Line[]> {
  const runs = await shape(typecase, text, style)
  const advances = new Map<number, number>()
  for (const { face, glyphs } of runs) {
    for (const { cluster, advance } of glyphs) {
      const points = (advance * style.size) / face.unitsPerEm
      advances.set(cluster, (advances.get(cluster) ?? 0) + points)
    }
  }
  return breakLines(text, advances, width).map((range) => lineOf(text, runs, range, style.size))
}

async function shape(typecase: Typecase, text: string, style: Style): Promise<Run[]> {
  const { levels } = bidi.getEmbeddingLevels(text, 'ltr')
  const runs: Run[] = []
  for (const { start, end, face } of await typecase.divide(text, style)) {
    let from = start
    for (let at = start + 1; at <= end; at++) {
      if (at < end && levels[at] === levels[from]) continue
      const level = levels[from] ?? 0
      runs.push({
        start: from,
        end: at,
        level,
        face,
        glyphs: shapeRun(face, text, from, at, level % 2 === 1),
      })
      from = at
    }
  }
  return runs
}

/** Ranges of the text, line by line, without the space at their ends. */
function breakLines(text: string, advances: ReadonlyMap<number, number>, width: number): Range[] {
  const clusters = [...advances.keys()].sort((a, b) => a - b)
  const breaks = breaksOf(text)
  const lines: Range[] = []
  let from = 0
  let used = 0
  let best = -1
  for (const [index, cluster] of clusters.entries()) {
    if (cluster > from && breaks.has(cluster)) best = cluster
    const advance = advances.get(cluster) ?? 0
    const space = /^\s*$/.test(text.slice(cluster, clusters[index + 1] ?? text.length))
    while (used + advance > width && !space && cluster > from) {
      const end = best > from ? best : cluster
      lines.push(trimmed(text, from, end))
      from = end
      best = -1
      used = clusters
        .filter((each) => each >= from && each < cluster)
        .reduce((sum, each) => sum + (advances.get(each) ?? 0), 0)
    }
    used += advance
  }
  lines.push(trimmed(text, from, text.length))
  return lines
}

function trimmed(text: string, from: number, to: number): Range {
  let end = to
  while (end > from && /\s/.test(text[end - 1] ?? '')) end--
  return { from, to: end }
}

function lineOf(text: string, runs: readonly Run[], { from, to }: Range, size: number): Line {
  const parts = runs
    .filter(({ start, end }) => start < to && end > from)
    .map((run) => ({ level: run.level, piece: pieceOf(text, run, from, to, size) }))
  const pieces = inVisualOrder(parts).map(({ piece }) => piece)
  return { pieces, width: pieces.reduce((sum, { width }) => sum + width, 0) }
}

function pieceOf(text: string, run: Run, from: number, to: number, size: number): Piece {
  const { face } = run
  const glyphs = run.glyphs.filter(({ cluster }) => cluster >= from && cluster < to)
  const units = glyphs.reduce((sum, { advance }) => sum + advance, 0)
  const [start, end] = [Math.max(run.start, from), Math.min(run.end, to)]
  return {
    start,
    text: withoutIsolates(text.slice(start, end)),
    complex: run.level % 2 === 0 && glyphs.some((glyph) => glyph.text === '' || glyph.dy !== 0),
    face,
    glyphs,
    width: (units * size) / face.unitsPerEm,
  }
}

/** Rule L2 of the bidirectional algorithm over whole runs: from the highest level down, reverse what is at least that. */
function inVisualOrder<T extends { level: number }>(parts: readonly T[]): T[] {
  let order = [...parts]
  const highest = Math.max(0, ...parts.map(({ level }) => level))
  for (let level = highest; level >= 1; level--) {
    const next: T[] = []
    let stretch: T[] = []
    for (const part of order) {
      if (part.level >= level) {
        stretch.unshift(part)
        continue
      }
      next.push(...stretch, part)
      stretch = []
    }
    order = [...next, ...stretch]
  }
  return order
}
