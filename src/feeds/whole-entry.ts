import { toHtml } from 'hast-util-to-html'
import type { Whole } from '../text/whole.ts'
import type { FeedEntry } from './feed.ts'

/** An article or a claim, whole, as an entry of a feed. */
export function wholeEntry(whole: Whole): FeedEntry {
  const { address, title, summary, history } = whole
  const published = history[0]?.day ?? ''
  let content: string | undefined
  return {
    id: address,
    address,
    title,
    summary,
    // Kept, since three forms and the site's feed say it.
    get content() {
      return (content ??= toHtml(whole.tree))
    },
    published,
    updated: history.at(-1)?.day ?? published,
  }
}
