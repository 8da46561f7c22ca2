import type { Sources } from './context.ts'

/** A text of the content store by its hash; null where nothing is named or the file is missing. */
export async function textOf(
  { content }: Pick<Sources, 'content'>,
  hash: string | null,
): Promise<string | null> {
  return hash === null ? null : content.profiles.text(hash)
}

/** Where the server hands a file of the content store out; null where it does not hold it. */
export async function urlOf({ content }: Pick<Sources, 'content'>, hash: string): Promise<string | null> {
  return (await content.files.has(hash)) ? `/content/${hash}` : null
}
