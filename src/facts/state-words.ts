import { listWords } from './list-words.ts'
import { mapStateTitle } from './map-state-title.ts'

/** What is so on one day of the map: names in the order in which they are to be read. */
export interface State {
  alliance: string
  day: string
  /** The day in words. */
  date: string
  members: number
  invited: readonly string[]
  joined: readonly string[]
  /** What happened that day, in a sentence. */
  what: string
  /** The day of the report. */
  isReport: boolean
}

/** What the map's page says of a state: the same words when it is built and when the reader moves the slider. */
export function stateWords({
  alliance,
  date,
  members,
  invited,
  joined,
  what,
}: Omit<State, 'day' | 'isReport'>) {
  const more = invited.length
  const were = more === 1 ? 'one more country was' : `${more === 2 ? 'two' : more} more were`
  return {
    title: mapStateTitle(alliance, date, members),
    summary: `On ${date} ${alliance} had ${members} members${more > 0 ? `, and ${were} invited: ${listWords(invited)}` : ''}. ${what}`,
    joined:
      joined.length > 0 ? `Joined that day: ${listWords(joined)}.` : 'No country joined that day.',
    spoken: `${date}: ${members} members`,
    legendMembers: `Member on ${date}: ${members}`,
    legendInvited: `Invited, not yet in: ${listWords(invited)}`,
  }
}
