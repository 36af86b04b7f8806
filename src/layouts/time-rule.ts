import { reportShare } from '../facts/report-share.ts'
import type { Site } from '../facts/schema/site.ts'

/**
 * The rule across the top of each page: brown up to the report's day, blue from it to the last day that the sources
 * reach. The place of the day is the only thing in CSS that comes from content.
 */
export function timeRule(site: Site): string {
  return `:root{--day:${(100 * reportShare(site)).toFixed(1)}%}`
}
