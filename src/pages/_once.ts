import { live } from '../loading/live.ts'
import { asking } from './_asking.ts'

/**
 * Makes what every page needs one time in a build, and in `astro dev` one time after each edit. It is made of all of
 * content/, so a page that asks for it rests on all; `question` is for what few of its parts answer.
 */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let kept: Promise<Made> | undefined
  let keptOf = live.content
  return () => {
    if (live.content !== keptOf) kept = undefined
    keptOf = live.content
    const asked = asking.getStore()
    if (asked) asked.ofAll = true
    return (kept ??= asking.exit(make))
  }
}
