import { to } from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import { fullAddress } from '../facts/full-address.ts'
import type { Site } from '../facts/schema/site.ts'
import { datasetData } from './dataset-data.ts'

const types = { JSON: 'application/json', CSV: 'text/csv' } as const

/** A set of open data, as its page lists it. */
interface OpenSet {
  title: string
  /** What one record is. */
  describes: string
  records: readonly unknown[]
  /** By their addresses on their own host. */
  files: readonly { address: string; form: string }[]
}

/** A set of open data as machines find it: all its records but the schema, which holds none. */
export function openDataset({ title, describes, records, files }: OpenSet, site: Site) {
  const reaches = dayInWords(site.reaches.default)
  return datasetData(
    {
      url: fullAddress(to('/data/'), site),
      name: `${title}: ${site.name}`,
      description: `${describes} ${records.length} records, each with its sources, on a report of ${dayInWords(site.report_day)}; sources reach ${reaches}.`,
      days: { first: site.first_day, last: site.reaches.default },
      files: files.flatMap(({ address, form }) =>
        form === 'JSON' || form === 'CSV'
          ? [{ url: fullAddress(address, site), type: types[form] }]
          : [],
      ),
    },
    site,
  )
}
