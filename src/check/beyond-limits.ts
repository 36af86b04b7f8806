import { placeAt } from './place-at.ts'
import type { Problem } from './problem.ts'

/** The most characters of a line: the longest paragraph that an article may hold is shorter. */
const longestLine = 10_000
/** The most characters of a file of Markdown, and of one of records: no parser is fed what would keep it for minutes. */
const longest = { '.md': 100_000, '.yaml': 5_000_000 }
/** The most brackets within one another. */
const deepest = 50

/** What no writer writes and a parser takes long over, tried in this order. */
const forms: readonly { pattern: RegExp; what: string; cure: string }[] = [
  {
    // Rules of tables are long rows of hyphens, equals signs and colons.
    pattern: /[^\p{L}\p{N}\p{M}\s|:=-]{100}/u,
    what: 'A hundred signs stand in a row.',
    cure: 'Delete them; words are letters and digits.',
  },
  {
    pattern: /^[ \t]*(?:>[ \t]*|(?:[*+?-]|\d{1,9}[.)])[ \t]+){20}/m,
    what: 'Twenty marks of lists or blocks stand at the beginning of a line.',
    cure: 'Write one list, with one mark at the beginning of each entry.',
  },
  {
    pattern: /^[ \t]{100}/m,
    what: 'The line begins with a hundred spaces.',
    cure: 'Begin it further to the left.',
  },
  {
    pattern: /(?:^[^\s#-][^\n]*\n){1000}/m,
    what: 'A thousand lines stand at the left edge without an empty line.',
    cure: 'Put what belongs to a record two spaces further in.',
  },
  {
    pattern: /\p{M}{8}/u,
    what: 'Eight marks stand on one letter.',
    cure: 'Write the letter with the marks that its language has.',
  },
]

/** What makes a text too large or too deep to be read in good time; undefined for all that writers write. */
export function beyondLimits(file: string, text: string): Problem | undefined {
  const most = file.endsWith('.md') ? longest['.md'] : longest['.yaml']
  if (text.length > most) {
    return {
      ...placeAt(file, text, most),
      what: `The file has ${text.length} characters; ${most} is the most.`,
      cure: 'Make two of it, or delete what does not belong to it.',
    }
  }
  // A pattern for it would go through the rest of each line from every letter.
  const long = tooLong(text)
  if (long !== undefined) {
    return {
      ...placeAt(file, text, long),
      what: `The line has more than ${longestLine} characters.`,
      cure: 'Break it into paragraphs or entries.',
    }
  }
  for (const { pattern, what, cure } of forms) {
    const found = pattern.exec(text)
    if (found) return { ...placeAt(file, text, found.index), what, cure }
  }
  const deep = tooDeep(text)
  return deep === undefined
    ? undefined
    : {
        ...placeAt(file, text, deep),
        what: `More than ${deepest} brackets are open here.`,
        cure: 'Close each where its words end.',
      }
}

/** Where a line begins that has too many characters. */
function tooLong(text: string): number | undefined {
  let start = 0
  for (const line of text.split('\n')) {
    if (line.length > longestLine) return start
    start += line.length + 1
  }
  return undefined
}

/** Where a bracket opens within as many as are allowed; an empty line closes those of running text. */
function tooDeep(text: string): number | undefined {
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(/[[\](){}]|\n[ \t]*\n/g)) {
    if (sign.startsWith('\n')) depth = 0
    else if ('[({'.includes(sign)) depth += 1
    else depth = Math.max(0, depth - 1)
    if (depth > deepest) return index
  }
  return undefined
}
