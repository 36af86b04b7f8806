import { dayInWords } from '../facts/day.ts'
import type { Facts } from '../facts/facts.ts'
import { mapStateTitle } from '../facts/map-state-title.ts'
import { mapSubject } from '../facts/map-subject.ts'
import type { MapState } from '../facts/schema/map.ts'
import type { CardWords } from './card-words.ts'
import { mapCardNotes } from './map-card-notes.ts'
import { membershipHinge } from './membership-hinge.ts'

/** The card of one state of the map: the members on its day, beside the map of that day. */
export function mapStateCard(state: MapState, facts: Pick<Facts, 'site' | 'countries'>): CardWords {
  return {
    title: mapStateTitle(mapSubject(facts).alliance, dayInWords(state.date), state.members),
    record: `content/map.yaml, ${state.date}`,
    kind: 'Map',
    ...membershipHinge(facts),
    notes: mapCardNotes(facts, [state.date]),
    maps: [{ day: state.date, members: state.members }],
  }
}
