import type { Verdict } from '../facts/schema/claim.ts'

/** One side of a card's hinge: a day, and what was so on it. */
export interface CardSide {
  /** YYYY-MM-DD. */
  day: string
  /** A few words on the day, where the record has them: `30 members`. */
  fact?: string
}

/** What a share card says, from the same record as its page. Drawing adds nothing to it. */
export interface CardWords {
  /** The page's own headline. */
  title: string
  /** The file to mend where the card cannot be drawn: `content/people.yaml, kuleba`. */
  record: string
  /** What kind of page it is, for the upper corner: `Claim 7 of 31`. */
  kind: string
  /** The report's day. */
  then: CardSide
  /** The last day that the record's sources reach. */
  now: CardSide
  /** A claim's verdict. */
  verdict?: { id: Verdict; label: string }
  /** An event's own day in words, and its side of the report's day. */
  event?: { day: string; side: 'then' | 'now' }
  /** What stands under the headline: a person's own spelling and office, a section's article. */
  notes?: readonly string[]
  /** The days for which a map is drawn, with the members on each: one for a state, two for a pair. */
  maps?: readonly { day: string; members: number }[]
}
