import { mapFileAddress } from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import type { Facts } from '../facts/facts.ts'
import { mapSubject } from '../facts/map-subject.ts'
import { datasetData } from './dataset-data.ts'

const kinds = [
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['geojson', 'application/geo+json'],
] as const

/** What a map shows as data: its days in order, with the files of the last of them; `url` is that of its page. */
export function mapDataset(facts: Facts, days: readonly string[], url: string) {
  const { site } = facts
  const { alliance, name: subject } = mapSubject(facts)
  const [first = site.report_day, last = first] = [days[0], days.at(-1)]
  const when =
    first === last ? `on ${dayInWords(first)}` : `from ${dayInWords(first)} to ${dayInWords(last)}`
  return datasetData(
    {
      url,
      name: `Members of ${alliance} ${when}`,
      description: `Who was a member of ${alliance} ${when}, with the day on which each country joined, and the part of ${subject}’s border that was an ally’s.`,
      days: { first, last },
      places: ['Europe', 'North America'],
      files: kinds.map(([kind, type]) => ({
        url: new URL(mapFileAddress(last, kind), site.address).href,
        type,
      })),
    },
    site,
  )
}
