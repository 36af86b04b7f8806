import { wordsPattern } from './words-pattern.ts'

/** Where the nth (from 0) occurrence of words begins in a piece of a file; the first one where there are fewer. */
export function findWords(text: string, words: string, nth = 0): number | undefined {
  const found = [...text.matchAll(wordsPattern(words))]
  return (found[nth] ?? found[0])?.index
}
