import { distance } from 'fastest-levenshtein'

/** The name that a slip of the pen most likely meant; undefined where none is near. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(written.length / 3)) + 1
  for (const name of names) {
    const steps = distance(written.toLowerCase(), name.toLowerCase())
    // Half the letters of a short name are no likeness: XK is not DK.
    if (steps < least && steps * 2 < Math.max(written.length, name.length)) {
      best = name
      least = steps
    }
  }
  return best
}
