import { mapAddress } from './addresses.ts'
import { dayInWords } from './day.ts'
import { embedPicture } from './embed-picture.ts'
import { escaped } from './escaped.ts'
import type { Facts } from './facts.ts'
import { fullAddress } from './full-address.ts'
import { type State, stateWords } from './state-words.ts'

/** A day of the map as a plain quotation for another site: its card, what was so, both days, the way to the page. */
export function mapQuotation(state: State, { site }: Pick<Facts, 'site'>): string {
  const address = fullAddress(mapAddress(state.day), site)
  return `<blockquote cite="${address}"><p>${embedPicture(`/map/${state.day}/`, site)}</p><p>${escaped(stateWords(state).summary)}</p><p>On a report of ${dayInWords(site.report_day)}; sources reach ${dayInWords(site.reaches.membership)}. <a href="${address}">${escaped(site.name)}</a></p></blockquote>`
}
