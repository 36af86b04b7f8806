/** Seconds between two lines. */
const pause = 5

/**
 * Tells now and then, in plain lines, how far a long work has got; nothing of a short one. Call what it returns after
 * each part. `seconds` is a clock, for tests.
 */
export function tellProgress(
  what: string,
  total: number,
  tell: (line: string) => void,
  seconds = () => performance.now() / 1000,
): () => void {
  let done = 0
  let told = seconds()
  return () => {
    done += 1
    const now = seconds()
    if (now - told < pause || done === total) return
    told = now
    tell(`${what}: ${done} of ${total}`)
  }
}
