import type { Citation } from './citation.ts'
import { notes } from './notes.ts'

const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

/** A citation as CSL-JSON, the form of citation styles: a list of one item. */
export function cslJson(citation: Citation): string {
  const { key, title, site, publisher, first, url, language } = citation
  const item = {
    id: key,
    type: 'webpage',
    title,
    author: [{ literal: site }],
    'container-title': site,
    ...(publisher && { publisher }),
    issued: parts(first),
    URL: url,
    language,
    note: notes(citation),
  }
  return `${JSON.stringify([item], undefined, 2)}\n`
}
