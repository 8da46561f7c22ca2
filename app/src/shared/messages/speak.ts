import { Fragment, type ReactNode, createElement } from 'react'

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type Values<Text, Value> = Names<Text> extends never ? [] : [values: Record<Names<Text>, Value>]
type Stem<Key> = Key extends `${infer Name}.one` ? Name : never

const PARTS = /\{(\w+)\}/
const plural = new Intl.PluralRules('en')
const digits = new Intl.NumberFormat('en')

/** A text, looked up by `lookUp`, with its places filled by elements. */
export function fill(text: string, values: Record<string, ReactNode>): ReactNode {
  return text
    .split(PARTS)
    .map((part, index) => createElement(Fragment, { key: index }, index % 2 === 1 ? values[part] : part))
}

/** The functions that fill the texts of a catalogue; they take no key that it does not have. */
export function speak<const Texts extends { readonly [Key in keyof Texts]: string }>(texts: Texts) {
  type Key = keyof Texts & string

  /** The message with its places filled. */
  function t<K extends Key>(key: K, ...[values]: Values<Texts[K], string | number>): string {
    const filled: Record<string, string | number> = values ?? {}
    return texts[key].replace(/\{(\w+)\}/g, (place, name: string) => String(filled[name] ?? place))
  }

  /** The message with its places filled by elements, for example links and amounts. */
  function rich<K extends Key>(key: K, ...[values]: Values<Texts[K], ReactNode>): ReactNode {
    return fill(texts[key], values ?? {})
  }

  /** A number with what it counts, in the right grammatical number: "4 funds". */
  function count(key: Stem<Key>, number: number): string {
    const form = plural.select(number) === 'one' ? 'one' : 'other'
    return lookUp(`${key}.${form}`, '{n}').replace('{n}', digits.format(number))
  }

  /** A message whose key is put together from data, for example a status; `otherwise` when there is none. */
  function lookUp(key: string, otherwise: string): string {
    return isMessage(key) ? texts[key] : otherwise
  }

  function isMessage(key: string): key is Key {
    return Object.hasOwn(texts, key)
  }

  return { t, rich, count, lookUp, isMessage }
}
