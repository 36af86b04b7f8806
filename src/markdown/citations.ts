/** One note of an article: a source, and the place in it. */
export interface Note {
  /** Distinct within the article: `3`, and `3-2` where source 3 is cited a second time. */
  key: string
  number: number
  source: string
  place: string | undefined
}

/** Numbers the sources of one article in reading order; a source keeps its number when it is cited again. */
export class Citations {
  readonly #numbers = new Map<string, number>()
  readonly #places = new Map<string, Set<string>>()
  readonly #notes = new Map<string, Note>()

  constructor(first: readonly string[] = []) {
    for (const source of first) this.number(source)
  }

  /** The number of a source; the first call for a source gives it the next free number. */
  number(source: string): number {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1
    this.#numbers.set(source, number)
    return number
  }

  /** Remembers the place in a source for the list of sources. */
  addPlace(source: string, place: string | undefined): void {
    if (place === undefined) return
    const places = this.#places.get(source) ?? new Set()
    this.#places.set(source, places.add(place))
  }

  /** Adds a note to the text. */
  note(source: string, place: string | undefined): Note {
    const number = this.number(source)
    const times = [...this.#notes.values()].filter((note) => note.source === source).length
    const key = times === 0 ? String(number) : `${number}-${times + 1}`
    const note = { key, number, source, place }
    this.#notes.set(key, note)
    this.addPlace(source, place)
    return note
  }

  noteOf(key: string): Note | undefined {
    return this.#notes.get(key)
  }

  /** All sources in order of their numbers, each with the places cited. */
  list(): { source: string; places: string[] }[] {
    return [...this.#numbers.keys()].map((source) => ({
      source,
      places: [...(this.#places.get(source) ?? [])],
    }))
  }
}
