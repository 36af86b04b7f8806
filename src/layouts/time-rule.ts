import type { Site } from '../facts/schema/site.ts'

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

/**
 * The rule across the top of each page: the alliance's life to scale, brown up to the report's day, blue from it to
 * the last day that the sources reach. The place of the day is the only thing in CSS that comes from content.
 */
export function timeRule({ first_day: first, report_day: day, reaches }: Site): string {
  const last = reaches.membership > reaches.default ? reaches.membership : reaches.default
  const share = (100 * days(first, day)) / days(first, last)
  return `:root{--day:${share.toFixed(1)}%}`
}
