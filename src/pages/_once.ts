import { live } from '../loading/live.ts'

/** Makes what every page needs one time in a build, and in `astro dev` one time after each edit. */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let kept: Promise<Made> | undefined
  let keptOf = live.content
  return () => {
    if (live.content !== keptOf) kept = undefined
    keptOf = live.content
    return (kept ??= make())
  }
}
