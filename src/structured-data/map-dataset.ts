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

/**
 * What a page of the map shows as data: its days in order, at `url`; `offered` are those of which it offers the files,
 * the last where left out.
 */
export function mapDataset(
  facts: Facts,
  days: readonly string[],
  url: string,
  offered: readonly string[] = days.slice(-1),
) {
  const { site } = facts
  const { alliance, name: subject } = mapSubject(facts)
  const [first = site.report_day, last = first] = [days[0], days.at(-1)]
  const [from, until] = [dayInWords(first), dayInWords(last)]
  const spans: Readonly<Record<number, string>> = {
    1: `on ${from}`,
    2: `on ${from} and on ${until}`,
  }
  const when = spans[days.length] ?? `from ${from} to ${until}`
  return datasetData(
    {
      url,
      name: `Members of ${alliance} ${when}`,
      description: `Who was a member of ${alliance} ${when}, with the day on which each country joined, and the part of ${subject}’s border that was an ally’s.`,
      days: { first, last },
      places: ['Europe', 'North America'],
      files: offered.flatMap((day) =>
        kinds.map(([kind, type]) => ({
          url: new URL(mapFileAddress(day, kind), site.address).href,
          type,
        })),
      ),
    },
    site,
  )
}
