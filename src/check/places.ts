import type { Facts } from '../facts/facts.ts'
import { findWords } from './find-words.ts'
import type { Place } from './place.ts'
import { placeAt } from './place-at.ts'
import type { YamlFile } from './yaml-file.ts'
import { type Path, yamlNode, yamlPlace } from './yaml-place.ts'

/** A kind of record, as Facts names it, or a page of the site's own words. */
export type Kind = keyof Facts | 'pages'

/** A record: its kind and its id; the id of a file that is one record is the empty text. */
export interface Ref {
  kind: Kind
  id: string
}

/** Where each record stands in content/, those too that break a rule and so are not among the facts. */
export class Places {
  readonly #records = new Map<Kind, Map<string, { yaml: YamlFile; base: Path }>>()
  readonly #nameless = new Set<Kind>()
  readonly #partial = new Set<Kind>()

  add({ kind, id }: Ref, yaml: YamlFile, base: Path): void {
    const records = this.#records.get(kind) ?? new Map<string, { yaml: YamlFile; base: Path }>()
    this.#records.set(kind, records.set(id, { yaml, base }))
  }

  has({ kind, id }: Ref): boolean {
    return this.#records.get(kind)?.has(id) ?? false
  }

  /** The ids of a kind, of whole and broken records, in the order of the file. */
  ids(kind: Kind): string[] {
    return [...(this.#records.get(kind)?.keys() ?? [])]
  }

  /** Notes that of a kind not all ids, or not all records, could be read. */
  setBroken(kind: Kind, what: 'ids' | 'records'): void {
    this.#partial.add(kind)
    if (what === 'ids') this.#nameless.add(kind)
  }

  /** Whether all ids of these kinds are known: only then can it be said that one is missing. */
  areNamed(...kinds: Kind[]): boolean {
    return kinds.every((kind) => !this.#nameless.has(kind))
  }

  /** Whether all records of these kinds are among the facts: only then can they be counted. */
  areWhole(...kinds: Kind[]): boolean {
    return kinds.every((kind) => !this.#partial.has(kind))
  }

  /** The place of a value of a record, or of its key; without a path, of the record. */
  of(ref: Ref, path: Path = [], at: 'value' | 'key' = 'value'): Place {
    const record = this.#records.get(ref.kind)?.get(ref.id)
    if (!record) return { file: 'content', line: 1, column: 1 }
    return yamlPlace(record.yaml, [...record.base, ...path], at)
  }

  /**
   * The place of the nth (from 0) occurrence of words within a text of a record, where they stand in the file as they
   * are; else of the text.
   */
  ofWords(ref: Ref, path: Path, words: string, nth = 0): Place {
    const record = this.#records.get(ref.kind)?.get(ref.id)
    const range = record && yamlNode(record.yaml, [...record.base, ...path]).value?.range
    if (!record || !range) return this.of(ref, path)
    const found = findWords(record.yaml.text.slice(range[0], range[1]), words, nth)
    if (found === undefined) return this.of(ref, path)
    return placeAt(record.yaml.file, record.yaml.text, range[0] + found)
  }
}
