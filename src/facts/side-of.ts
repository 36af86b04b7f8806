import { isBefore } from './day.ts'

/** The side of the report's day on which a day lies, by the class of its mark: `a` up to it, `rep` on it, `z` after it. */
export function sideOf(day: string, reportDay: string): 'a' | 'rep' | 'z' {
  if (day === reportDay) return 'rep'
  return isBefore(reportDay, day) ? 'z' : 'a'
}
