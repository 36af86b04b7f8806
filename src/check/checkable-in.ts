/** What a sentence says that must carry a source: its numbers, its months, and its words in quotation marks. */
export interface Checkable {
  numbers: string[]
  months: string[]
  quoted: string[]
}

const month =
  /(?<!\p{L})(January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/gu

/** Finds them in text whose quotation marks are typographic. "May" that opens a sentence with no day near is the verb. */
export function checkableIn(text: string): Checkable {
  return {
    numbers: all(text, /\d+(?:[.,:]\d+)*/g),
    months: all(text, month).filter((name) => name !== 'May' || !/^May\s+(?!\d)/.test(text)),
    quoted: all(text, /“[^”]+”|(?<![\p{L}\p{N}])‘[^‘]+?’(?![\p{L}\p{N}])/gu).filter((words) =>
      /\p{L}/u.test(words),
    ),
  }
}

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([found]) => found)
