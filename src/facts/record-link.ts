/** A link to a record, with the words that readers see. */
export interface RecordLink {
  href: string
  text: string
}
