import { typographic } from '../facts/typography.ts'
import { contentRule } from './content-rule.ts'
import type { Content } from './content.ts'
import { passages } from './passages.ts'
import type { Problem } from './problem.ts'
import { Remembered } from './remembered.ts'
import { sentences } from './sentences.ts'
import { type WordRule, wordRules } from './word-rules.ts'
import { wordsPattern } from './words-pattern.ts'

interface Found {
  words: string
  /** Which occurrence of the words in the text it is, from 0. */
  nth: number
  what: string
  cure: string
}

const looked = new Remembered<object, readonly Found[]>()

/** Our own voice keeps to the rules of wording, outside quotation marks and the allow-list of content/words.yaml. */
export function checkWords(content: Content): Problem[] {
  if (!content.words) return []
  const rules = [...wordRules, ...content.words.refused.map(contentRule)]
  const allowed = content.words.allow.map(({ words }) => typographic(words))
  return passages(content)
    .filter(({ voice }) => voice === 'ours')
    .flatMap(({ origin, text, place }) =>
      looked
        .of(origin, [content.words], () => refusedIn(text, rules, allowed))
        .map(({ words, nth, what, cure }) => ({ ...place(words, nth), what, cure })),
    )
}

function refusedIn(text: string, rules: readonly WordRule[], allowed: readonly string[]): Found[] {
  const ours = withoutQuoted(text)
  const isAllowed = allowedIn(ours, allowed)
  return rules.flatMap(({ pattern, why, cure, unless }) =>
    [...ours.matchAll(pattern)].flatMap(({ 0: words, index }): Found[] => {
      if (isAllowed(index) || unless?.test(sentenceAt(ours, index))) return []
      const nth = occurrence(text, words, index)
      return [{ words, nth, what: `"${words}" ${why}.`, cure }]
    }),
  )
}

/** The text with spaces in place of what stands in quotation marks. */
const withoutQuoted = (text: string): string =>
  text.replace(/“[^”]*”|(?<![\p{L}\p{N}])‘[^‘]*?’(?![\p{L}\p{N}])/gu, (quoted) =>
    ' '.repeat(quoted.length),
  )

function allowedIn(text: string, allowed: readonly string[]): (index: number) => boolean {
  const ranges = allowed.flatMap((words) => {
    const starts: [number, number][] = []
    for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
      starts.push([i, i + words.length])
    }
    return starts
  })
  return (index) => ranges.some(([start, end]) => start <= index && index < end)
}

function sentenceAt(text: string, index: number): string {
  let from = 0
  for (const sentence of sentences(text)) {
    from = text.indexOf(sentence, from) + sentence.length
    if (index < from) return sentence
  }
  return text
}

/** How many times the words stand in the text before `index`, counted as their place is looked for. */
function occurrence(text: string, words: string, index: number): number {
  return [...text.matchAll(wordsPattern(words))].filter((found) => found.index < index).length
}
