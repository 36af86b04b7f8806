/** A number with its noun: `1 problem`, `2 problems`. */
export const counted = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : 's'}`
