import { claimNumber } from './claim-number.ts'
import type { Claim, Verdict } from './schema/claim.ts'
import type { Country } from './schema/country.ts'
import type { Event } from './schema/event.ts'

/**
 * The path under which the site is served, with a slash at its end. Astro writes it in place of these very words, so
 * they stand together; what Node runs without Astro, as the plugins that astro.config.mjs names, is told by that file.
 */
const base = (): string =>
  (
    (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ??
    process.env['SITE_BASE'] ??
    '/'
  ).replace(/\/*$/, '/')

/** The address of a page of the site on its own host: `to('/map/')`. Paths end in a slash, files do not. */
export const to = (path: `/${string}`): string => base() + path.slice(1)

export const articleAddress = (slug: string): string => to(`/explain/${slug}/`)
export const sectionAddress = (slug: string, section: string): string =>
  to(`/explain/${slug}/${section}/`)
export const claimAddress = (claim: Pick<Claim, 'slug'>): string => to(`/claims/${claim.slug}/`)
export const verdictAddress = (verdict: Verdict): string => to(`/claims/verdict/${verdict}/`)
export const topicAddress = (topic: string): string => to(`/claims/topic/${topic}/`)
/** The short address of a claim: `/c/7/`. */
export const shortAddress = (claim: Pick<Claim, 'id'>): string => to(`/c/${claimNumber(claim)}/`)
export const omissionAddress = (slug: string): string => to(`/report/omitted/${slug}/`)
export const countryAddress = (country: Pick<Country, 'iso2'>): string =>
  to(`/countries/${country.iso2.toLowerCase()}/`)
export const eventAddress = (event: Pick<Event, 'id'>): string => to(`/timeline/${event.id}/`)
export const threadAddress = (thread: string): string => to(`/timeline/thread/${thread}/`)
export const personAddress = (id: string): string => to(`/people/${id}/`)
export const sourceAddress = (id: string): string => to(`/sources/${id}/`)
export const termAddress = (id: string): string => to(`/terms/${id}/`)
export const mapAddress = (day: string): string => to(`/map/${day}/`)
/** The map of two days side by side. */
export const mapPairAddress = (a: string, b: string): string => to(`/map/${a}/vs/${b}/`)
/** A file with the state of the map on a day. */
export const mapFileAddress = (
  day: string,
  kind: 'svg' | 'png' | 'csv' | 'geojson' | 'json',
): string => to(`/data/v1/map-${day}.${kind}`)
