import { hash } from 'node:crypto'
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** Something that a build made, with all that it was made of. */
export interface Kept {
  /** What was handed to its maker, as a hash. */
  given: string
  /** What its maker asked of content/, by the name of the question, with the hash of the answer. */
  asked: ReadonlyMap<string, string>
  made: unknown
}

/** Where something lies in the file, and the hash of its bytes. */
interface Place {
  start: number
  length: number
  hash: string
}

/** At the end of the file: of which code all was made, and where it lies. */
interface Index {
  code: string
  places: ReadonlyMap<string, Place>
}

/** So many digits, the last of the file, say how long the index before them is. */
const digits = 16

/**
 * What one build makes for the next, in one file: it holds what the last whole build asked for and nothing else, so it
 * does not grow. The new file is written aside and takes the place of the old one in `close`; an interrupted build
 * leaves the old one. What cannot be read, or was made by other code, is as if it were not there.
 */
export class Pack {
  readonly #file: string
  readonly #code: string
  readonly #old: { descriptor: number; places: Index['places'] } | undefined
  readonly #next: number
  readonly #places = new Map<string, Place>()
  /** The bytes of what was found: kept again, they need not be made and hashed again. */
  readonly #found = new WeakMap<Kept, { bytes: Buffer; hash: string }>()
  #end = 0

  constructor(file: string, code: string) {
    this.#file = file
    this.#code = code
    mkdirSync(dirname(file), { recursive: true })
    this.#old = opened(file, code)
    this.#next = openSync(`${file}.next`, 'w')
  }

  /** What was kept under a name by the build before. */
  find(name: string): Kept | undefined {
    const place = this.#old?.places.get(name)
    if (!this.#old || !place) return undefined
    const bytes = read(this.#old.descriptor, place.start, place.length)
    if (hash('sha256', bytes) !== place.hash) return undefined
    const kept = deserialize(bytes) as Kept
    this.#found.set(kept, { bytes, hash: place.hash })
    return kept
  }

  /** Keeps something for the build that comes next: what was found goes on as it is. */
  keep(name: string, kept: Kept): void {
    const found = this.#found.get(kept)
    const bytes = found?.bytes ?? serialize(kept)
    const place = {
      start: this.#end,
      length: bytes.length,
      hash: found?.hash ?? hash('sha256', bytes),
    }
    this.#places.set(name, place)
    this.#write(bytes)
  }

  /** Ends a build that is whole. */
  close(): void {
    const index = serialize({ code: this.#code, places: this.#places } satisfies Index)
    this.#write(index)
    this.#write(Buffer.from(String(index.length).padStart(digits)))
    closeSync(this.#next)
    if (this.#old) closeSync(this.#old.descriptor)
    renameSync(`${this.#file}.next`, this.#file)
  }

  #write(bytes: Buffer): void {
    writeSync(this.#next, bytes)
    this.#end += bytes.length
  }
}

function opened(file: string, code: string) {
  try {
    const descriptor = openSync(file, 'r')
    const end = fstatSync(descriptor).size - digits
    const length = Number(read(descriptor, end, digits).toString())
    const index = deserialize(read(descriptor, end - length, length)) as Index
    return index.code === code ? { descriptor, places: index.places } : undefined
  } catch {
    return undefined
  }
}

function read(descriptor: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  readSync(descriptor, bytes, 0, length, start)
  return bytes
}
