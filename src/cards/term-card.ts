import type { Site } from '../facts/schema/site.ts'
import type { Term } from '../facts/schema/term.ts'
import { cardHinge } from './card-hinge.ts'
import type { CardWords } from './card-words.ts'

/** The card of a term, with the first sentence of its explanation. */
export function termCard(term: Term, site: Site): CardWords {
  return {
    title: term.term,
    record: `content/glossary.yaml, ${term.id}`,
    kind: 'Terms',
    notes: [/^.*?[.?!](?= |$)/u.exec(term.text)?.[0] ?? term.text],
    ...cardHinge(site, term.reaches),
  }
}
