import { dayInWords } from '../facts/day.ts'
import type { Hatch } from '../facts/schema/map.ts'
import { standingOn } from '../facts/standing.ts'
import type { MapFacts } from './map-facts.ts'

/** More names than this would make the legend a list. */
const most = 3

/** What the legend says of the countries that have joined since: by name and year where they are few. */
export function joinedWords({ countries, site }: MapFacts, ids: readonly string[]): string {
  const joined = ids.flatMap((id) => countries.get(id) ?? [])
  if (joined.length > most)
    return `Joined since, by ${dayInWords(site.reaches.membership)}: ${joined.length} in sight`
  const byDay = joined.toSorted((a, b) => (a.member_from ?? '').localeCompare(b.member_from ?? ''))
  return `Joined since: ${byDay.map(({ name, member_from: day = '' }) => `${name} ${day.slice(0, 4)}`).join(', ')}`
}

/** How much of Ukraine's border is a member's on the day, in the published series that the labels use. */
export function memberBorderWords({ countries, borders }: MapFacts, day: string): string {
  const members = borders.neighbours.filter(({ iso2 }) => {
    const country = countries.get(iso2)
    return country !== undefined && standingOn(country, day) === 'member'
  })
  const length = members.reduce((sum, { cia_factbook: { km } }) => sum + km, 0)
  const [part, whole] = [length, borders.totals.cia_factbook.land].map((km) =>
    km.toLocaleString('en-GB'),
  )
  return `Ukraine’s border with members: ${part} of ${whole}\u00a0km`
}

/** What the legend says of a hatch: the label of its map note, or for the oblasts what the hatch is and is not. */
export function hatchWords({ mapNotes, hatches }: MapFacts, id: Hatch['id']): string {
  const hatch = hatches.find((one) => one.id === id)
  const label = hatch && mapNotes.get(hatch.note)?.label
  if (label !== undefined) return label
  return `Four oblasts of Ukraine claimed by Russia on ${dayInWords(hatch?.from ?? 'XXXX')}; not the front line`
}
