import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Coding = 'br' | 'gzip' | 'identity'

/** A file as it goes over the wire. */
export interface Body {
  bytes: Buffer
  /** In quotes, one for each coding of each content. */
  tag: string
}

const kept = new Map<string, Promise<Body>>()

/** A file in a coding; undefined where there is no such file. Compressed once, and again when the file changes. */
export async function bodyOf(file: string, coding: Coding): Promise<Body | undefined> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return undefined
  const key = `${coding} ${found.mtimeMs} ${found.size} ${file}`
  const body = kept.get(key) ?? make(file, coding)
  kept.set(key, body)
  return body
}

async function make(file: string, coding: Coding): Promise<Body> {
  const content = await readFile(file)
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16)
  return { bytes: await code(content, coding), tag: `"${hash}-${coding}"` }
}

function code(content: Buffer, coding: Coding): Promise<Buffer> | Buffer {
  if (coding === 'gzip') return promisify(gzip)(content, { level: 9 })
  if (coding === 'identity') return content
  return promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  })
}
