/** Whole days from one full day to another (YYYY-MM-DD); negative where `to` is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
