/** What a series of measurements comes to. */
export interface Spread {
  median: number
  min: number
  max: number
}

/** The middle of an odd number of figures, the mean of the middle two of an even one. Throws where there is none. */
export function spread(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b)
  const [min, max] = [sorted[0], sorted.at(-1)]
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  if (min === undefined || max === undefined) throw new Error('Nothing was measured.')
  return { median: middle.reduce((sum, one) => sum + one, 0) / middle.length, min, max }
}
