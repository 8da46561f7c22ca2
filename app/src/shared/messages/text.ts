import { Fragment, type ReactNode, createElement } from 'react'
import { en } from './en.ts'

export type MessageKey = keyof typeof en
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never
type Values<Key extends MessageKey, Value> =
  Names<(typeof en)[Key]> extends never ? [] : [values: Record<Names<(typeof en)[Key]>, Value>]
export type CountKey = MessageKey extends infer Key ? (Key extends `${infer Stem}.one` ? Stem : never) : never

const PARTS = /\{(\w+)\}/
const plural = new Intl.PluralRules('en')
const digits = new Intl.NumberFormat('en')

/** The message with its places filled. */
export function t<Key extends MessageKey>(key: Key, ...[values]: Values<Key, string | number>): string {
  const filled: Record<string, string | number> = values ?? {}
  return en[key].replace(/\{(\w+)\}/g, (place, name: string) => String(filled[name] ?? place))
}

/** The message with its places filled by elements, for example links and amounts. */
export function rich<Key extends MessageKey>(key: Key, ...[values]: Values<Key, ReactNode>): ReactNode {
  return fill(en[key], values ?? {})
}

/** A text, looked up by `lookUp`, with its places filled by elements. */
export function fill(text: string, values: Record<string, ReactNode>): ReactNode {
  return text
    .split(PARTS)
    .map((part, index) => createElement(Fragment, { key: index }, index % 2 === 1 ? values[part] : part))
}

/** A number with what it counts, in the right grammatical number: "4 funds". */
export function count(key: CountKey, number: number): string {
  const form = plural.select(number) === 'one' ? 'one' : 'other'
  return lookUp(`${key}.${form}`, '{n}').replace('{n}', digits.format(number))
}

/** A message whose key is put together from data, for example a status; `otherwise` when there is none. */
export function lookUp(key: string, otherwise: string): string {
  return isMessage(key) ? en[key] : otherwise
}

export function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(en, key)
}
