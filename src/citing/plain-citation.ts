import { dayInWords } from '../facts/day.ts'
import { quoted } from '../facts/quoted.ts'
import type { Citation } from './citation.ts'
import { notes } from './notes.ts'

/** A citation in one line of text, without its address. */
export function plainCitation(citation: Citation): string {
  const { title, site, first } = citation
  return `${quoted(title)}, ${site}, published ${dayInWords(first)}, ${notes(citation)}.`
}
