import type { Person } from '../facts/schema/person.ts'
import type { Site } from '../facts/schema/site.ts'
import { cardHinge } from './card-hinge.ts'
import type { CardWords } from './card-words.ts'

/** The card of a person: the name, also in its own letters, and the office held on the report's day. */
export function personCard(person: Person, site: Site): CardWords {
  return {
    title: person.name,
    record: `content/people.yaml, ${person.id}`,
    kind: 'People',
    notes: [...(person.own_script ? [person.own_script.name] : []), person.role.text],
    ...cardHinge(site, person.reaches),
  }
}
