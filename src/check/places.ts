import type { Facts } from '../facts/facts.ts'
import type { Place } from './place.ts'
import { placeAt } from './place-at.ts'
import type { YamlFile } from './yaml-file.ts'
import { type Path, yamlNode, yamlPlace } from './yaml-place.ts'

/** A kind of record, as Facts names it. */
export type Kind = keyof Facts

/** A record: its kind and its id; the id of a file that is one record is the empty text. */
export interface Ref {
  kind: Kind
  id: string
}

/** Where each record stands in content/, those too that break a rule and so are not among the facts. */
export class Places {
  readonly #records = new Map<Kind, Map<string, { yaml: YamlFile; base: Path }>>()
  readonly #broken = new Set<Kind>()

  add({ kind, id }: Ref, yaml: YamlFile, base: Path): void {
    const records = this.#records.get(kind) ?? new Map()
    this.#records.set(kind, records.set(id, { yaml, base }))
  }

  has({ kind, id }: Ref): boolean {
    return this.#records.get(kind)?.has(id) ?? false
  }

  /** The ids of a kind, of whole and broken records, in the order of the file. */
  ids(kind: Kind): string[] {
    return [...(this.#records.get(kind)?.keys() ?? [])]
  }

  /** Notes that not all records of a kind could be read. */
  setBroken(kind: Kind): void {
    this.#broken.add(kind)
  }

  /** Whether all records of these kinds were read: only then can it be said that one is missing. */
  areWhole(...kinds: Kind[]): boolean {
    return kinds.every((kind) => !this.#broken.has(kind))
  }

  /** The place of a value of a record, or of its key; without a path, of the record. */
  of(ref: Ref, path: Path = [], at: 'value' | 'key' = 'value'): Place {
    const record = this.#records.get(ref.kind)?.get(ref.id)
    if (!record) return { file: 'content', line: 1, column: 1 }
    return yamlPlace(record.yaml, [...record.base, ...path], at)
  }

  /** The place of words within a text of a record, where they stand in the file as they are; else of the text. */
  ofWords(ref: Ref, path: Path, words: string): Place {
    const record = this.#records.get(ref.kind)?.get(ref.id)
    const range = record && yamlNode(record.yaml, [...record.base, ...path]).value?.range
    if (!record || !range) return this.of(ref, path)
    const pattern = words
      .split(/\s+/)
      // Straight quotation marks of the file are typographic in the facts.
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[‘’'“”"]/g, `[‘’'“”"]`))
      .join('\\s+')
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'u').exec(
      record.yaml.text.slice(range[0], range[1]),
    )
    if (!found) return this.of(ref, path)
    return placeAt(record.yaml.file, record.yaml.text, range[0] + found.index)
  }
}
