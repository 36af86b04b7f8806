import type { Facts } from './facts.ts'
import { capitalised, numberInWords } from './words.ts'

/** The headlines of the map's two pages that show more than one day, on the page and on its card. */
export function mapTitles({ mapStates }: Pick<Facts, 'mapStates'>): { map: string; all: string } {
  const days = [...mapStates.keys()]
  const span = `${days[0]?.slice(0, 4)} to ${days.at(-1)?.slice(0, 4)}`
  return {
    map: `NATO on the map, ${span}`,
    all: `${capitalised(numberInWords(days.length))} maps of NATO, ${span}`,
  }
}
