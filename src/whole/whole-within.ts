import type { Facts } from '../facts/facts.ts'
import { factsNamed } from './facts-named.ts'
import type { WholeArticle } from './whole-article.ts'
import { wholeSite } from './whole-site.ts'

/** The most bytes of the file: it is sent by hand, and opened on old phones. */
const most = 500_000

/**
 * The whole explainer in one file where that has at most `limit` bytes; else as many explainers, in their order, as fit
 * with the records that they name. `address` is that of the site's home page.
 */
export function wholeWithin(
  facts: Facts,
  articles: readonly WholeArticle[],
  css: string,
  address: string,
  limit = most,
): string {
  let size = 0
  // The texts alone say how many there can be at most: thousands are not drawn to see that they do not fit.
  const over = articles.findIndex(({ html }) => (size += Buffer.byteLength(html)) > limit)
  const html = (count: number) => {
    const some = articles.slice(0, count)
    const isWhole = count === articles.length
    return wholeSite(isWhole ? facts : factsNamed(facts, some), some, facts, css, address)
  }
  if (over < 0) {
    const whole = html(articles.length)
    if (Buffer.byteLength(whole) <= limit) return whole
  }
  let low = 0
  let high = over < 0 ? articles.length - 1 : over
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (Buffer.byteLength(html(middle)) <= limit) low = middle
    else high = middle - 1
  }
  return html(low)
}
