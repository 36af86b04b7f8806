/** A link to a record, with the words that readers see. */
export interface RecordLink {
  href: string
  text: string
  /** What kind of record it is, where a list mixes kinds. */
  kind?: string
}
