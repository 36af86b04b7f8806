/** What a citation of a page names, in whatever form. */
export interface Citation {
  /** The name of the entry in a reader's own files: letters, digits and hyphens. */
  key: string
  title: string
  /** The site, which is its own author: no person has signed. */
  site: string
  publisher?: string | undefined
  /** First and last day of the record's history. */
  first: string
  last: string
  url: string
  /** What was read: `version 1 (1a2b3c4d)`, or `claim c07, verdict: needs context`. */
  version: string
  /** The last day that the sources confirm. */
  reaches: string
  language: string
}
