import type { Content } from './content.ts'
import { nearest } from './nearest.ts'
import { type Passage, passages } from './passages.ts'
import type { Problem } from './problem.ts'
import { Remembered } from './remembered.ts'
import { isBritish, suggestionsFor } from './spelling.ts'
import type { WordList } from './word-list.ts'

/** Kinds of record whose names are spelt as they are written there. */
const naming: readonly Passage['kind'][] = ['people', 'countries', 'land', 'terms', 'sources']

/** Looking for what was meant takes a tenth of a second for a word: nobody reads more than these. */
const suggested = 20

/** Every word is in the British dictionary, in the names of the records, or in the list of content/words.yaml. */
export function checkSpelling(content: Content): Problem[] {
  if (!content.words) return []
  const all = passages(content)
  const known = sameAsBefore(content.words, [
    ...content.words.spelling,
    ...[...content.facts.countries.values()].flatMap(({ iso2, iso3 }) => [iso2, iso3]),
    ...content.facts.land.keys(),
    ...all
      .filter(
        ({ kind, voice, key }) =>
          (voice === 'verbatim' && naming.includes(kind)) || key === 'speaker',
      )
      .flatMap(({ origin, kind, text }) =>
        names.of(origin, [], () => namesIn(text, kind === 'terms')),
      ),
  ])
  const cures = new Map<string, string>()
  return all
    .filter(({ voice }) => voice !== 'verbatim')
    .flatMap(({ origin, text, place }) =>
      strange
        .of(origin, [known], () => strangeIn(text, known))
        .map(({ word, nth }) => {
          const cure = cures.get(word) ?? cureFor(word, known, cures.size < suggested)
          cures.set(word, cure)
          return { ...place(word, nth), what: `"${word}" is not in the dictionary.`, cure }
        }),
    )
}

/** A word that is not known, and which occurrence of it in the text it is, from 0. */
interface Strange {
  word: string
  nth: number
}

const names = new Remembered<object, readonly string[]>()
const strange = new Remembered<object, readonly Strange[]>()
const knownBefore = new WeakMap<WordList, ReadonlySet<string>>()

/** The words as a set: the one of the last check where it holds the same, so that what was looked at stays so. */
function sameAsBefore(list: WordList, words: readonly string[]): ReadonlySet<string> {
  const known = new Set(words)
  const before = knownBefore.get(list)
  if (before?.size === known.size && words.every((word) => before.has(word))) return before
  knownBefore.set(list, known)
  return known
}

function strangeIn(text: string, known: ReadonlySet<string>): Strange[] {
  const seen = new Map<string, number>()
  return wordsIn(text).flatMap((word) => {
    const nth = seen.get(word) ?? 0
    seen.set(word, nth + 1)
    return isKnown(word, known) ? [] : [{ word, nth }]
  })
}

/**
 * The words that a name makes known. A name has a capital: a foreign or American word in the title of a source is not
 * made right by it. A term is known inside a sentence too.
 */
function namesIn(text: string, isTerm: boolean): string[] {
  const words = wordsIn(text)
  return isTerm
    ? [...words, ...words.map(withSmallLetter)]
    : words.filter((word) => /^\p{Lu}/u.test(word))
}

/** The word as it stands inside a sentence. */
const withSmallLetter = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** Words of letters, with the hyphens and apostrophes inside them; what holds digits or other scripts is none,
 * nor is an address such as ukraine.ua. */
function wordsIn(text: string): string[] {
  return [
    ...text
      .replace(/[\w-]+(?:\.[a-z]{2,})+/g, ' ')
      .matchAll(/[\p{L}\p{M}\p{N}]+(?:[-’][\p{L}\p{M}\p{N}]+)*/gu),
  ]
    .map(([word]) => word.replace(/’s?$/, ''))
    .filter((word) => /^[\p{Script=Latin}’-]{2,}$/u.test(word))
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  const isRight = (part: string) =>
    part.length < 2 || known.has(part) || known.has(withSmallLetter(part)) || isBritish(part)
  // "co-ordinated" is "coordinated".
  return isRight(word) || isRight(word.replaceAll('-', '')) || word.split('-').every(isRight)
}

function cureFor(word: string, known: ReadonlySet<string>, isLookedFor: boolean): string {
  const add = `add ${word} to spelling: in content/words.yaml`
  if (!isLookedFor) return `Mend it, or ${add}.`
  const own = nearest(
    word,
    [...known].filter((one) => Math.abs(one.length - word.length) < 3),
  )
  const near = [...new Set([...(own ? [own] : []), ...suggestionsFor(word)])].slice(0, 3)
  return near.length > 0
    ? `Did you mean ${near.join(' or ')}? Otherwise ${add}.`
    : `Mend it, or ${add}.`
}
