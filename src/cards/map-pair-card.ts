import type { Facts } from '../facts/facts.ts'
import { mapPairTitle } from '../facts/map-pair-title.ts'
import { mapSubject } from '../facts/map-subject.ts'
import type { CardWords } from './card-words.ts'
import { mapCardNotes } from './map-card-notes.ts'
import { membershipHinge } from './membership-hinge.ts'

/** The card of two states of the map: both maps, the earlier above the later. */
export function mapPairCard(
  days: readonly [before: string, after: string],
  facts: Pick<Facts, 'site' | 'countries' | 'mapStates'>,
): CardWords {
  return {
    title: mapPairTitle(mapSubject(facts).alliance, ...days),
    record: `content/map.yaml, ${days.join(' and ')}`,
    kind: 'Map',
    ...membershipHinge(facts),
    notes: mapCardNotes(facts, days),
    maps: days.map((day) => ({ day, members: facts.mapStates.get(day)?.members ?? 0 })),
  }
}
