import { extractText, getDocumentProxy } from 'unpdf'

/** All text of a PDF as a reader program copies it. */
export async function pdfText(pdf: Uint8Array): Promise<{ text: string; pages: number }> {
  const { text, totalPages } = await extractText(await getDocumentProxy(Uint8Array.from(pdf)), {
    mergePages: true,
  })
  return { text, pages: totalPages }
}

/** Without spaces, line ends and invisible joiners, which a line break adds or takes away. */
export function packed(text: string): string {
  return text.replace(/[\s\p{Cf}]/gu, '')
}
