import type { RefusedWords } from './refused-words.ts'
import type { WordRule } from './word-rules.ts'

/** A rule of wording of content/words.yaml, as the check uses it. Its patterns have no repetition within another. */
export function contentRule(refused: RefusedWords): WordRule {
  const { words, exact, why, cure, unless_after: after, unless_before: before } = refused
  const not = (sign: string, list: readonly string[], form: (one: string) => string) =>
    list.length === 0 ? '' : `(?${sign}${form(oneOf(list))})`
  const pattern =
    not('<!', after, (one) => `${edge.before}${one} `) +
    edge.before +
    oneOf(words) +
    edge.after +
    not('!', before, (one) => ` ${one}${edge.after}`)
  return {
    pattern: new RegExp(pattern, exact ? 'gu' : 'giu'),
    why,
    cure,
    ...(refused.unless_with.length > 0
      ? { unless: new RegExp(edge.before + oneOf(refused.unless_with) + edge.after, 'iu') }
      : {}),
  }
}

/** Where a word begins and ends; `\b` knows the letters of English only. */
const edge = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' }

const oneOf = (list: readonly string[]) =>
  `(?:${list.map((words) => words.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s')).join('|')})`
