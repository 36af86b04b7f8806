import type { Pack } from './pack.ts'

/**
 * What the build before kept under a name, where it was made of the same; else what `make` makes, kept for the build
 * that comes next. `given` is the hash of all that `make` uses. For makers that wait for nothing.
 */
export function keptAtOnce<Made>(
  pack: Pack | undefined,
  name: string,
  given: string,
  make: () => Made,
): Made {
  const before = pack?.find(name)
  if (pack && before?.given === given) {
    pack.keep(name, before)
    return before.made as Made
  }
  const made = make()
  pack?.keep(name, { given, asked: new Map(), made })
  return made
}
