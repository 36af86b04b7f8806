import { embedFrame } from './embed-frame.ts'
import type { Facts } from './facts.ts'
import { mapSubject } from './map-subject.ts'

/** HTML that shows the map of a day in a frame on another site. Its title names no day: the page's script puts another in the address alone. */
export const mapFrame = (day: string, facts: Pick<Facts, 'site' | 'countries'>): string =>
  embedFrame('map', day, `Map: members of ${mapSubject(facts).alliance}`, facts.site)
