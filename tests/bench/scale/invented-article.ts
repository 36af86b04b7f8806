import { stringify } from 'yaml'
import { inventedWords } from './invented-words.ts'
import { random } from './random.ts'

/** What the invented articles can name. */
export interface Named {
  slugs: readonly string[]
  claims: readonly string[]
  sources: readonly string[]
  terms: readonly string[]
  events: readonly string[]
}

const paragraphs = 16

/**
 * The file of the nth (from 0) invented article: about 700 words that mean nothing in four sections, with sixteen
 * links to sources, two claims, a term, an event and another article.
 */
export function inventedArticle(nth: number, named: Named): string {
  const next = random(nth + 1)
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? ''
  // Each record is named by some article, as the check asks.
  const share = (from: readonly string[]) =>
    from[Math.floor((nth * from.length) / named.slugs.length)] ?? ''
  const words = (count: number) =>
    Array.from({ length: count }, () => pick(inventedWords)).join(' ')
  const sentence = () => `${capital(words(4))}, ${words(4)}.`
  const source = share(named.sources)
  const said = (count: number) => ({ text: `Invented: ${words(count)}.`, sources: [source] })
  const claims = [...new Set([share(named.claims), pick(named.claims)])]
  const sections = ['one', 'two', 'three', 'four'].map((part) => `part-${part}`)
  const front = {
    title: `Invented: ${words(4)}`,
    summary: `Invented for a measurement: ${words(9)}.`,
    standfirst: said(20),
    reported: said(8),
    reached: said(8),
    key_points: [said(9), said(9), said(9)],
    sections,
    claims,
    next: named.slugs[(nth + 1) % named.slugs.length],
    history: [{ day: '2026-11-25', kind: 'published', what: 'First published.' }],
  }
  const links = [
    () => `It names [a term](term:${share(named.terms)}) and [a claim](claim:${pick(claims)}).`,
    () => `Then came [an event](event:${share(named.events)}).`,
    () => `More of it stands in [another](explain:${pick(named.slugs)}).`,
  ]
  const paragraph = (part: number) =>
    [
      sentence(),
      `${capital(words(3))} [${words(2)}](source:${part === 0 ? source : pick(named.sources)}) ${words(3)}.`,
      sentence(),
      ...(part % 5 === 1 ? [links[Math.floor(part / 5) % links.length]?.()] : []),
      sentence(),
      sentence(),
    ].join(' ')
  const parts = Array.from({ length: paragraphs }, (_, part) => paragraph(part))
  const body = sections.map((_, i) =>
    [`## ${capital(words(3))}`, ...parts.slice(i * 4, i * 4 + 4)].join('\n\n'),
  )
  return `---\n${stringify(front)}---\n\nThe words of this article are invented, to measure with.\n\n${body.join('\n\n')}\n`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
