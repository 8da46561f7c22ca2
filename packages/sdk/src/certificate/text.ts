import { withoutIsolates } from './shown-name.ts'
import type { CertificateView } from './view.ts'

/** A certificate's texts in reading order, one to an entry, as a reader copies them. */
export function certificateText(view: CertificateView): string[] {
  const { title, number, sentence, final, warning, note, rows, checkTitle, check, link } = view
  const texts = [
    title,
    number,
    sentence,
    final,
    ...[warning, note].filter((text) => text !== null),
    ...rows.flatMap(({ label, text }) => [label, text]),
    checkTitle,
    ...check,
    link,
  ]
  return texts.map(withoutIsolates)
}
