import type { Place } from './place.ts'

/** The place of an offset in a text (in UTF-16 units, as JavaScript and editors count). */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { file, line, column: offset - before.lastIndexOf('\n') }
}
