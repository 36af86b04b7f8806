import { nearest } from './nearest.ts'

/** What to write instead: the nearest name, or all of them where they are few, or where they stand. */
export function offer(written: string, names: readonly string[], where: string): string {
  const near = nearest(written, names)
  if (near !== undefined) return `Did you mean ${near}? All of them stand in ${where}.`
  if (names.length === 0) return `There is none yet in ${where}; add it there first.`
  if (names.length <= 15) return `Use one of ${names.join(', ')}, or add it to ${where}.`
  return `Use one of the ${names.length} in ${where}, or add it there.`
}
