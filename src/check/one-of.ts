import { nearest } from './nearest.ts'

/** What to write instead, where nothing can be added to the names. */
export function oneOf(written: string, names: readonly string[]): string {
  const near = nearest(written, names)
  return near === undefined ? `Use one of ${names.join(', ')}.` : `Did you mean ${near}?`
}
