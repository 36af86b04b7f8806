// Capitals that a voice meets: explained by words on the same page, or known for how they are spoken.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { parse } from 'yaml'
import { typographic } from '../../src/facts/typography.ts'
import { isEmbed, isMoved, pages } from './site.ts'

/** An abbreviation and its words, or the reason why it needs none. */
interface Abbreviation {
  short: string
  words?: string
  why?: string
}

const { abbreviations } = parse(readFileSync('content/words.yaml', 'utf8')) as {
  abbreviations: Abbreviation[]
}
const { sources } = parse(readFileSync('content/sources.yaml', 'utf8')) as {
  sources: { title: string; publisher: string }[]
}
/** What others have named is said as they name it: titles and publishers. The longest first: some hold others. */
const names = [...new Set(sources.flatMap(({ title, publisher }) => [title, publisher]))]
  .filter((name) => !abbreviations.some(({ short }) => short === name))
  .map((name) => typographic(name))
  .toSorted((a, b) => b.length - a.length)
const isNot = new Set([
  'script',
  'style',
  'template',
  'svg',
  'code',
  'pre',
  'nav',
  'blockquote',
  'q',
])
const capitals = /(?<![\p{L}\p{N}/.-])\p{Lu}[\p{Lu}\p{N}]*\p{Lu}\p{N}*(?=s?(?![\p{L}]))/gu

/** The site's own words on a page, block by block, without the names of sources and without quotations. */
function prose(tree: Root): string {
  const parts: string[] = []
  visit(tree, (node) => {
    if (node.type === 'text') parts.push(node.value)
    if (node.type !== 'element') return undefined
    const { lang, className } = node.properties
    const isQuoted = String(className)
      .split(',')
      .some((name) => ['said', 'quote'].includes(name))
    if (isNot.has(node.tagName) || isQuoted || (lang !== undefined && node.tagName !== 'html'))
      return SKIP
    if (node.tagName === 'sup') return SKIP
    if (!['a', 'b', 'em', 'span', 'time', 'strong'].includes(node.tagName)) parts.push('\n')
    return undefined
  })
  return parts.join('').replace(/[^\S\n]+/g, ' ')
}

/** The same without what others have named or said. */
function ours(text: string): string {
  let own = text
  for (const name of names) if (own.includes(name)) own = own.replaceAll(name, '')
  return own.replace(/“[^”]*”|‘[^’]*’/g, '“”')
}

/** Whether the words stand before the first use of the letters, or right after it. */
function isExplained(text: string, words: string, short: string): boolean {
  const use = new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u').exec(text)?.index ?? 0
  const at = text.indexOf(words)
  return at >= 0 && at <= use + short.length + 2
}

test('every abbreviation is explained on its page, or is on the list of those that need it not, with the reason', () => {
  const met = new Set<string>()
  const faults = new Map<string, string[]>()
  for (const { address, tree } of pages.filter((page) => !isMoved(page) && !isEmbed(page))) {
    const whole = prose(tree)
    const body = ours(whole)
    for (const { 0: short, index } of body.matchAll(capitals)) {
      const known = abbreviations.find((one) => one.short === short)
      met.add(short)
      if (known?.why !== undefined) continue
      if (known?.words !== undefined && isExplained(whole, known.words, short)) continue
      const where = `${address} ${body.slice(Math.max(0, index - 50), index + 40).replaceAll('\n', '|')}`
      faults.set(short, [...(faults.get(short) ?? []), where])
    }
  }
  assert.deepEqual(
    [...faults].map(([short, where]) => `${short}, ${where.length} times: ${where[0]}`),
    [],
  )
  const unmet = abbreviations.filter(({ short }) => !met.has(short)).map(({ short }) => short)
  assert.deepEqual(unmet, [], 'on the list, and on no page')
})
