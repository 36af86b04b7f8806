/**
 * What was made of objects, for as long as these live: so one check after another, as in `astro dev`, does again only
 * what the changed file asks for. Whoever asks names all that the value rests on besides the object: with another of
 * these it is made anew.
 */
export class Remembered<Key extends object, Made> {
  readonly #made = new WeakMap<Key, { rests: readonly unknown[]; made: Made }>()

  of(key: Key, rests: readonly unknown[], make: () => Made): Made {
    const before = this.#made.get(key)
    if (before?.rests.every((one, i) => one === rests[i])) return before.made
    const made = make()
    this.#made.set(key, { rests, made })
    return made
  }
}
