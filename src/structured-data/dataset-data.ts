import type { Dataset, WithContext } from 'schema-dts'
import { to } from '../facts/addresses.ts'
import type { Site } from '../facts/schema/site.ts'
import { siteAuthor } from './site-author.ts'

/** A set of data that a page shows or offers. */
export interface DatasetFacts {
  /** The absolute address of the page that shows it. */
  url: string
  name: string
  /** What it holds, in 50 to 5,000 characters: the limits of search engines. */
  description: string
  /** The days that it covers: one day, or the first and the last. */
  days: { first: string; last: string }
  /** Names of the countries or regions that it covers. */
  places?: readonly string[]
  /** Files that hold it, by absolute address. */
  files?: readonly { url: string; type: string }[]
}

/** What a set of data holds, where and when, and under which licence. */
export function datasetData(data: DatasetFacts, site: Site): WithContext<Dataset> {
  const { first, last } = data.days
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: data.name,
    description: data.description,
    url: data.url,
    temporalCoverage: first === last ? first : `${first}/${last}`,
    ...(data.places && { spatialCoverage: [...data.places] }),
    isAccessibleForFree: true,
    license: new URL(to('/licence/'), site.address).href,
    creator: siteAuthor(site, site.address),
    ...(data.files && {
      distribution: data.files.map(({ url, type }) => ({
        '@type': 'DataDownload' as const,
        contentUrl: url,
        encodingFormat: type,
      })),
    }),
  }
}
