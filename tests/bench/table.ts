/** Figures of a part of the bench, as people read them. */
export interface Table {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** Stands in README too. */
  inReadme?: boolean
}
