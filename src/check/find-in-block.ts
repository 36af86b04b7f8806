import type { Block } from './blocks.ts'
import { findWords } from './find-words.ts'

/** Where the nth (from 0) occurrence of words begins in a block of an article's body, addresses of links left out. */
export function findInBlock(
  body: string,
  { start, end }: Pick<Block, 'start' | 'end'>,
  words: string,
  nth = 0,
): number {
  const source = body
    .slice(start, end)
    .replace(/\]\([^)\s]*/g, (address) => ' '.repeat(address.length))
  return start + (findWords(source, words, nth) ?? 0)
}
