/** First and last four characters of an address, a hash or a signature; a shorter text whole. */
export function shortHash(text: string): string {
  return text.length <= 10 ? text : `${text.slice(0, 4)}…${text.slice(-4)}`
}
