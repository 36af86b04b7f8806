/**
 * Breaks words into as few lines as the width allows, and those as even as they can be. Undefined where a word alone
 * is wider than the line. `measure` gives a line's width in the unit of `width`.
 */
export function breakLines(
  text: string,
  width: number,
  measure: (line: string) => number,
): string[] | undefined {
  // A number stays with what it counts: `30 members`, `18 May`, and an article with its number.
  const words = text.split(/(?<!(?:^| )(?:\d{1,2}|Article)) /)
  if (words.some((word) => measure(word) > width)) return undefined
  const fewest = fill(words, width, measure)
  // More than any card holds: it will be refused, and need not be even.
  if (fewest.length > 50) return fewest
  // The narrowest line that needs no further line.
  let [low, high] = [0, width]
  let best = fewest
  while (high - low > 4) {
    const middle = (low + high) / 2
    const lines = fill(words, middle, measure)
    if (lines.length === fewest.length && lines.every((line) => measure(line) <= middle)) {
      best = lines
      high = middle
    } else low = middle
  }
  return best
}

function fill(
  words: readonly string[],
  width: number,
  measure: (line: string) => number,
): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
