import { distance } from 'fastest-levenshtein'

/** The name that a slip of the pen most likely meant; undefined where none is near. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(written.length / 3)) + 1
  for (const name of names) {
    // The beginning of a name is mostly meant as the whole.
    const steps =
      written.length > 3 && name.startsWith(written)
        ? 1
        : distance(written.toLowerCase(), name.toLowerCase())
    // Half the letters of a short name are no likeness: XK is not DK.
    if (steps < least && steps * 2 < Math.max(written.length, name.length)) {
      best = name
      least = steps
    }
  }
  return best
}
