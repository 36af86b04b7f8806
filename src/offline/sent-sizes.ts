import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Pack } from '../keeping/pack.ts'

const zip = promisify(gzip)
const name = 'sizes of compressed files'

/**
 * How many bytes files take on their way to a reader: compressed, which is done on all cores at once. A size is known
 * by the hash of the file's bytes, and those of the build before are taken from its pack: a third of a millisecond a
 * file, for up to 2,300 files.
 */
export class SentSizes {
  readonly #before: ReadonlyMap<string, number>
  readonly #now = new Map<string, number>()
  readonly #pack: Pack | undefined

  constructor(pack?: Pack) {
    this.#pack = pack
    this.#before = (pack?.find(name)?.made as ReadonlyMap<string, number> | undefined) ?? new Map()
  }

  /** The size of what has this hash; `read` reads it where no build measured it. */
  async of(hash: string, read: () => Buffer): Promise<number> {
    const size = this.#before.get(hash) ?? (await zip(read())).length
    this.#now.set(hash, size)
    return size
  }

  /** Keeps the sizes that were asked for, for the build that comes next. */
  keep(): void {
    this.#pack?.keep(name, { given: '', asked: new Map(), made: this.#now })
  }
}
