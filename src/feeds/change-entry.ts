import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { dayInWords } from '../facts/day.ts'
import type { Site } from '../facts/schema/site.ts'
import type { Whole } from '../text/whole.ts'
import type { FeedEntry } from './feed.ts'

const kinds = { published: 'Published', fact: 'Fact', wording: 'Wording', typo: 'Typing slip' }

/**
 * The `index`th entry of a record's history as an entry of a feed. It has no page of its own, so a tag: URI names it:
 * the host, the report's day, the record's path, the place in the history, which only grows.
 */
export function changeEntry(whole: Whole, index: number, site: Site): FeedEntry {
  const change = whole.history[index]
  if (!change) throw new Error(`${whole.address} has no change ${index}.`)
  const { hostname, pathname } = new URL(whole.address)
  const why = change.why === undefined ? '' : ` ${change.why}`
  const days = `The page tells how it was on ${dayInWords(site.report_day)}, and what came after, as far as sources reach: ${dayInWords(whole.reaches)}.`
  return {
    id: `tag:${hostname},${site.report_day}:${pathname}history/${index + 1}`,
    address: whole.address,
    title: `${kinds[change.kind]}: ${whole.title}`,
    summary: `${change.what}${why}`,
    content: toHtml([
      h('p', `${change.what}${why}`),
      h('p', [h('a', { href: whole.address }, whole.title), `: ${whole.summary}`]),
      h('p', days),
    ]),
    published: change.day,
    updated: change.day,
  }
}
