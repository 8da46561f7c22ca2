import { type Feed, type FeedEntry, isoTime } from './feed.ts'

/** A form of feeds: how it is named, and how one is written that stands at `self`. */
export interface FeedForm {
  ending: 'atom' | 'json'
  type: string
  write(feed: Feed, self: string): string
}

/** Who speaks in the feeds. */
const AUTHOR = 'Groundtruth'

/** Atom, RFC 4287. */
const atom: FeedForm = {
  ending: 'atom',
  type: 'application/atom+xml; charset=utf-8',
  write: (feed, self) =>
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
      element('id', feed.id),
      element('title', feed.title),
      element('subtitle', feed.subtitle),
      element('updated', isoTime(feed.updated)),
      `<author>${element('name', AUTHOR)}</author>`,
      link('self', self, 'application/atom+xml'),
      link('alternate', feed.home, 'text/html'),
      ...feed.entries.map(atomEntry),
      '</feed>',
      '',
    ].join('\n'),
}

function atomEntry({ id, title, text, url, proof, at }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', isoTime(at)),
    element('published', isoTime(at)),
    link('alternate', url, 'text/html'),
    link('related', proof, 'text/html'),
    element('content', text, ' type="text"'),
    '</entry>',
  ].join('\n')
}

/** JSON Feed, version 1.1. */
const json: FeedForm = {
  ending: 'json',
  type: 'application/feed+json; charset=utf-8',
  write: (feed, self) =>
    `${JSON.stringify(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: feed.title,
        description: feed.subtitle,
        home_page_url: feed.home,
        feed_url: self,
        language: 'en',
        authors: [{ name: AUTHOR }],
        items: feed.entries.map(({ id, title, text, url, at }) => ({
          id,
          url,
          title,
          content_text: text,
          date_published: isoTime(at),
        })),
      },
      null,
      2,
    )}\n`,
}

export const FEED_FORMS: readonly FeedForm[] = [atom, json]

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escaped(text)}</${name}>`

const link = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Others wrote the names: characters that XML 1.0 does not know are left out. */
function escaped(text: string): string {
  return [...text]
    .filter((character) => isXml(character.codePointAt(0) ?? 0))
    .join('')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}

function isXml(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff)
}
