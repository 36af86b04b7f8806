import { dayInWords } from './day.ts'
import type { Site } from './schema/site.ts'

/** How far the sources reach: `31 December 2025, on membership 23 June 2026`, or the one day where they are the same. */
export const reachInWords = ({ reaches }: Pick<Site, 'reaches'>): string =>
  dayInWords(reaches.default) +
  (reaches.membership === reaches.default
    ? ''
    : `, on membership ${dayInWords(reaches.membership)}`)
