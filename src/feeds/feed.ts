/** One entry of a feed. */
export interface FeedEntry {
  /** The same for ever: the permanent address, or a tag: URI where the entry has no page of its own. */
  id: string
  /** The whole address of the page that it is about. */
  address: string
  title: string
  /** In plain words, on one line. */
  summary: string
  /** HTML, with whole addresses. */
  content: string
  /** Days (YYYY-MM-DD) from the record's history. */
  published: string
  updated: string
}

/** A feed before it is written as Atom, RSS or JSON. */
export interface Feed {
  /** Path of the feed without its ending: `site`, `explain/not-yet`. */
  name: string
  title: string
  description: string
  /** The whole address of the page that it follows. */
  address: string
  language: string
  author: string
  /** Newest first. */
  entries: readonly FeedEntry[]
  /** The last day on which an entry was changed. */
  updated: string
}
