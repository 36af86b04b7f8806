import type { Citation } from './citation.ts'
import { notes } from './notes.ts'

/** A citation as one RIS record. A value stands in one line: what follows a line break would be a tag of its own. */
export function ris(citation: Citation): string {
  const { key, title, site, publisher, first, url, language } = citation
  const tags: [string, string][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['AU', site],
    ['T2', site],
    ...(publisher ? [['PB', publisher] satisfies [string, string]] : []),
    ['PY', first.slice(0, 4)],
    ['DA', first.replaceAll('-', '/')],
    ['UR', url],
    ['LA', language],
    ['N1', notes(citation)],
    ['ER', ''],
  ]
  return tags.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`).join('')
}
