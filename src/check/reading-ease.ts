import { syllable } from 'syllable'
import type { Block } from './blocks.ts'
import { sentences } from './sentences.ts'

/** How much there is to read, and how hard it is. */
export interface ReadingEase {
  /** Words of the article's own text: headings, lists, tables and captions included, quotations and events not. */
  words: number
  /** The Flesch-Kincaid grade: the years of school that the running text asks for. */
  grade: number
}

/** Measures the text of an article. */
export function readingEase(blocks: readonly Block[]): ReadingEase {
  const running = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'since')
    .flatMap(({ text }) => sentences(text))
    .map(wordsOf)
    .filter((words) => words.length > 0)
  const words = running.flat()
  const grade =
    words.length === 0
      ? 0
      : 0.39 * (words.length / running.length) +
        11.8 * (words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length) -
        15.59
  const count = blocks
    .filter(({ kind }) => kind !== 'alternative')
    .flatMap(({ text }) => wordsOf(text)).length
  return { words: count, grade: Math.round(grade * 10) / 10 }
}

const counted = new Map<string, number>()

/** Most words come again and again, and to count their syllables is slow. */
function syllablesOf(word: string): number {
  const count = counted.get(word) ?? syllable(word)
  counted.set(word, count)
  return count
}

const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
