import { dayInWords } from './day.ts'
import type { MapState } from './schema/map.ts'

/** The headline of a map state's page: `NATO on 29 November 2022: 30 members`. */
export function mapStateTitle({ date, members }: Pick<MapState, 'date' | 'members'>): string {
  return `NATO on ${dayInWords(date)}: ${members} members`
}
