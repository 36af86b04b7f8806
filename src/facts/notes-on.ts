import type { MapNote } from './schema/map.ts'

/** The map notes that explain what is drawn on `day`. */
export const notesOn = (notes: Iterable<MapNote>, day: string): MapNote[] =>
  [...notes].filter(({ from = '0000', before = '9999' }) => from <= day && day < before)
