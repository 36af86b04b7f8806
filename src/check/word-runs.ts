import { hash as hashOf } from 'node:crypto'

/** This many words in a row are a copy. */
const length = 9

/** A run of nine words: its hash, and where in the text it begins and ends. */
export interface WordRun {
  hash: string
  words: string
  start: number
  end: number
}

/** Every nine words in a row of a text. Case, punctuation and line ends do not count. */
export function wordRuns(text: string): WordRun[] {
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  return found.slice(0, Math.max(0, found.length - length + 1)).map((first, i) => {
    const run = found.slice(i, i + length)
    const words = run.map(([word]) => word.toLowerCase()).join(' ')
    const last = run.at(-1) ?? first
    const hash = hashOf('sha256', words).slice(0, 12)
    return { hash, words, start: first.index, end: last.index + last[0].length }
  })
}
