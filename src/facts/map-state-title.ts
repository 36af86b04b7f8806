import { dayInWords } from './day.ts'
import type { MapState } from './schema/map.ts'

/** The headline of a map state's page: `NATO on 29 November 2022: 30 members`. */
export function mapStateTitle(
  alliance: string,
  { date, members }: Pick<MapState, 'date' | 'members'>,
): string {
  return `${alliance} on ${dayInWords(date)}: ${members} members`
}
