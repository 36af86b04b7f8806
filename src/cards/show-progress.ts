/** Where progress is shown: `process.stderr`, or a test's stand-in. */
export interface Terminal {
  write(text: string): unknown
  isTTY?: boolean
}

const barWidth = 24
/** Seconds between two plain lines. */
const pause = 10

/**
 * Shows how far a long work has got: in a terminal a bar with count and time left, elsewhere a plain line now and then
 * and at the end. Call what it returns after each part. `seconds` is a clock, for tests.
 */
export function showProgress(
  what: string,
  total: number,
  terminal: Terminal,
  seconds = () => performance.now() / 1000,
): () => void {
  const start = seconds()
  let done = 0
  let told = start
  return () => {
    done += 1
    const now = seconds()
    const took = now - start
    const left = Math.ceil((took / done) * (total - done))
    if (terminal.isTTY) {
      const full = Math.round((barWidth * done) / total)
      const bar = '█'.repeat(full) + '░'.repeat(barWidth - full)
      const time = done < total ? `${left} s left` : `${took.toFixed(0)} s`
      terminal.write(`\r${what} ${bar} ${done}/${total}, ${time}\u001b[K`)
      if (done === total) terminal.write('\n')
    } else if (done === total) {
      terminal.write(`${what}: ${total} drawn in ${took.toFixed(0)} s\n`)
    } else if (now - told >= pause) {
      told = now
      terminal.write(`${what}: ${done} of ${total}, ${left} s left\n`)
    }
  }
}
