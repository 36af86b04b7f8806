import type { Spread } from './spread.ts'

/** `516 (498 to 540)`: the median with the ends. */
export const inWords = ({ median, min, max }: Spread, digits = 0): string =>
  `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`
