import { dayInWords } from './day.ts'

/** The headline of a page that sets two map states side by side: `NATO on 5 June 2017 and on 27 March 2020`. */
export function mapPairTitle(alliance: string, before: string, after: string): string {
  return `${alliance} on ${dayInWords(before)} and on ${dayInWords(after)}`
}
