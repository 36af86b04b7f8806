import type { YAMLError } from 'yaml'
import type { Place } from './place.ts'
import type { Problem } from './problem.ts'

const quotes = 'Put the words in quotes, as in title: "…".'

/** A fault that the YAML parser found, in the words of an editor. `at` gives the place of an offset. */
export function yamlProblem(
  fault: Pick<YAMLError, 'code' | 'message' | 'pos'>,
  text: string,
  at: (offset: number) => Place,
): Problem {
  const [start, end] = fault.pos
  const line = at(start).line
  const words = text.split('\n')[line - 1] ?? ''
  const place = at(start)
  switch (fault.code) {
    case 'TAB_AS_INDENT':
      return {
        ...place,
        what: 'The line begins with a tab.',
        cure: 'Use spaces, two for each step.',
      }
    case 'BAD_INDENT':
      if (/must be sufficiently indented/.test(fault.message)) {
        const what = 'A bracket that opened above is not closed.'
        return {
          ...place,
          what,
          cure: 'Close the list with ], or write one entry a line, each after "- ".',
        }
      }
      return {
        ...place,
        what: `The line "${words.trim()}" does not begin where its neighbours begin.`,
        cure: 'Put the same number of spaces before all keys of a record.',
      }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        ...place,
        what: `The words "${words.trim()}" hold ": ", which begins a key.`,
        cure: quotes,
      }
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        ...place,
        what: `The line "${words.trim()}" is no "key: value".`,
        cure: 'Put a colon and a space after the key; go on with a long text two spaces further in.',
      }
    case 'BAD_SCALAR_START':
      return { ...place, what: `Words cannot begin with ${text.charAt(start)} here.`, cure: quotes }
    case 'MISSING_CHAR':
      if (/quote/.test(fault.message)) {
        return {
          ...place,
          what: 'A quotation mark that opened above is not closed.',
          cure: 'Close it; inside double quotes write \\" for a quotation mark, or “ and ”.',
        }
      }
      return { ...place, what: 'A comma, colon or bracket is missing here.', cure: quotes }
    case 'BAD_DQ_ESCAPE':
      return {
        ...place,
        what: `"${text.slice(start, end)}…" means nothing inside double quotes.`,
        cure: 'Write \\\\ for a backslash.',
      }
    case 'TAG_RESOLVE_FAILED':
      return {
        ...place,
        what: `"${text.slice(start, end)}" is a tag of YAML, which is not taken.`,
        cure: 'Delete it, or put the words in quotes.',
      }
    default:
      return {
        ...place,
        what: `The line "${words.trim()}" cannot be read as YAML.`,
        cure: 'Write key: value; put words that hold quotation marks or ": " in quotes.',
      }
  }
}
