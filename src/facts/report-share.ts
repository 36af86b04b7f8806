import { daysBetween } from './days-between.ts'
import type { Site } from './schema/site.ts'

/**
 * Where the report's day lies on the time rule, from 0 to 1: the alliance's life to scale, from its first day to the
 * last day that the sources reach.
 */
export function reportShare({ first_day: first, report_day: day, reaches }: Site): number {
  const last = reaches.membership > reaches.default ? reaches.membership : reaches.default
  return daysBetween(first, day) / daysBetween(first, last)
}
