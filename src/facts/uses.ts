/** The ids of the records that an article links to or deals with, by kind. */
export interface Uses {
  claims: readonly string[]
  terms: readonly string[]
  people: readonly string[]
  events: readonly string[]
  countries: readonly string[]
}
