import { typographic } from '../facts/typography.ts'
import { contentRule } from './content-rule.ts'
import type { Content } from './content.ts'
import { passages } from './passages.ts'
import type { Problem } from './problem.ts'
import { sentences } from './sentences.ts'
import { wordRules } from './word-rules.ts'
import { wordsPattern } from './words-pattern.ts'

/** Our own voice keeps to the rules of wording, outside quotation marks and the allow-list of content/words.yaml. */
export function checkWords(content: Content): Problem[] {
  if (!content.words) return []
  const rules = [...wordRules, ...content.words.refused.map(contentRule)]
  const allowed = content.words.allow.map(({ words }) => typographic(words))
  return passages(content)
    .filter(({ voice }) => voice === 'ours')
    .flatMap(({ text, place }) => {
      const ours = withoutQuoted(text)
      const isAllowed = allowedIn(ours, allowed)
      return rules.flatMap(({ pattern, why, cure, unless }) =>
        [...ours.matchAll(pattern)].flatMap(({ 0: words, index }): Problem[] => {
          if (isAllowed(index) || unless?.test(sentenceAt(ours, index))) return []
          const at = place(words, occurrence(text, words, index))
          return [{ ...at, what: `"${words}" ${why}.`, cure }]
        }),
      )
    })
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
