/** What a page says, as content says it: lost where a form holds none of the wordings. */
export interface Statement {
  /** `standfirst`, `sentence`, `since`, `source`: what kind of thing would be lost. */
  what: string
  /** Wordings that say the same: with a day in short or in full. */
  wordings: readonly string[]
  /** The web address that must stand with it, for a source that has one. */
  address?: string
}
