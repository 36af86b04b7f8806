import type { Standing } from './standing.ts'

/** How a country stood, in the words of the map's table. */
export const standingWords: Readonly<Record<Standing, string>> = {
  member: 'Member',
  invited: 'Invited',
  outside: 'Not a member',
}
