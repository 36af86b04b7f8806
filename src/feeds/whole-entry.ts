import { toHtml } from 'hast-util-to-html'
import type { Whole } from '../text/whole.ts'
import type { FeedEntry } from './feed.ts'

/** An article or a claim, whole, as an entry of a feed. */
export function wholeEntry(whole: Whole): FeedEntry {
  const { address, title, summary, history, tree } = whole
  const published = history[0]?.day ?? ''
  return {
    id: address,
    address,
    title,
    summary,
    content: toHtml(tree),
    published,
    updated: history.at(-1)?.day ?? published,
  }
}
