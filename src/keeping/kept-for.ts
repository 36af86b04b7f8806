import { hashOf } from './hash-of.ts'
import { keptOrMade } from './kept-or-made.ts'
import type { Pack } from './pack.ts'

/**
 * What the build before kept under a name, where `given` was the same; else what `make` makes of `given` alone, kept for
 * the build that comes next. Without a pack, or where `given` is no data, it is made.
 */
export async function keptFor<Given, Made>(
  pack: Pack | undefined,
  name: string,
  given: Given,
  make: (given: Given) => Promise<Made>,
): Promise<Made> {
  const hash = pack && hashOf(given)
  if (!pack || hash === undefined) return make(given)
  const nothingAsked = () => Promise.resolve(undefined)
  return keptOrMade(pack, name, hash, nothingAsked, async () => ({
    made: await make(given),
    asked: [],
  }))
}
