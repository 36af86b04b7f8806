import type { Citation } from './citation.ts'
import { notes } from './notes.ts'

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Not `\{`: BibTeX counts braces whether escaped or not, and one without its pair ends the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Words as a field may hold them: in one line, with everything that TeX would take for a command. */
function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^$&#%_]/g, (letter) => commands[letter] ?? `\\${letter}`)
}

/** A citation as one BibTeX entry. The title has braces of its own, so that styles keep its capitals. */
export function bibtex(citation: Citation): string {
  const { key, title, site, publisher, first, url, language } = citation
  const [year = '', month, day] = first.split('-')
  const fields = [
    ['author', `{${escaped(site)}}`],
    ['title', `{${escaped(title)}}`],
    ['year', year],
    ['month', String(Number(month))],
    ['day', String(Number(day))],
    ...(publisher ? [['publisher', escaped(publisher)]] : []),
    ['url', url],
    ['note', escaped(notes(citation))],
    ['langid', language],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@misc{${key},\n${lines.join('')}}\n`
}
