/** What a reader of one form of a page gets: its words, and the addresses that it names or links to. */
export interface Form {
  words: string
  addresses: string
}
