import { dayInWords } from '../facts/day.ts'
import { mapSubject } from '../facts/map-subject.ts'
import { membersOn } from '../facts/members-on.ts'
import { standingOn } from '../facts/standing.ts'
import type { State } from '../facts/state-words.ts'
import type { MapFacts } from './map-facts.ts'

/** What is so on one of the map's days. Throws on a day that content/map.yaml does not list. */
export function stateOn(facts: MapFacts, day: string): State {
  const { site, countries, mapStates } = facts
  const state = mapStates.get(day)
  if (!state)
    throw new Error(
      `content/map.yaml has no state for ${day}. The days are: ${[...mapStates.keys()].join(', ')}.`,
    )
  const all = [...countries.values()]
  const names = (ids: readonly string[]) =>
    all
      .filter(({ iso2 }) => ids.includes(iso2))
      .map(({ name }) => name)
      .toSorted()
  return {
    alliance: mapSubject(facts).alliance,
    day,
    date: dayInWords(day),
    members: membersOn(all, day).length,
    invited: all
      .filter((one) => standingOn(one, day) === 'invited')
      .map(({ name }) => name)
      .toSorted(),
    joined: names(state.joined),
    what: state.what,
    isReport: day === site.report_day,
  }
}
