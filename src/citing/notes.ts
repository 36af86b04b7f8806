import { dayInWords } from '../facts/day.ts'
import type { Citation } from './citation.ts'

/** What a citation says beside title and days: `version 1 (1a2b3c4d), last changed 3 May 2026, sources reach …`. */
export function notes({ version, first, last, reaches }: Citation): string {
  const changed = last === first ? '' : `, last changed ${dayInWords(last)}`
  return `${version}${changed}; sources reach ${dayInWords(reaches)}`
}
