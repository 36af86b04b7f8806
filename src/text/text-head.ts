import { dayInWords } from '../facts/day.ts'
import { licence } from '../facts/licence.ts'
import type { Site } from '../facts/schema/site.ts'
import type { Whole } from './whole.ts'

/** What a text that stands alone says of itself, line by line: whose it is, of which days, where its page is. */
export function textHead({ history, address }: Whole, site: Site): string[] {
  const first = history[0]?.day ?? site.report_day
  const last = history.at(-1)?.day ?? first
  return [
    `${site.name}: one news report of ${dayInWords(site.report_day)}, explained and checked.`,
    `Published ${dayInWords(first)}, last changed ${dayInWords(last)}. Licence: ${licence.name}.`,
    address,
  ]
}
