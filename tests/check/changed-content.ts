import assert from 'node:assert/strict'
import { smallContent } from './small-content.ts'

/** One change of a file. Without `find`, `replace` is its whole text; `hex` is its whole text as bytes. */
export interface Change {
  file: string
  find?: string
  replace?: string
  hex?: string
  delete?: boolean
  /** LF becomes CRLF, and a byte order mark goes before it. */
  windows?: boolean
}

/** The small content with changes: the text or bytes of each file by its path, undefined for one that is deleted. */
export function changedContent(
  changes: readonly Change[],
): Record<string, string | Buffer | undefined> {
  const files: Record<string, string | Buffer | undefined> = { ...smallContent }
  for (const { file, find, replace = '', hex, windows, ...change } of changes) {
    const text = String(files[file] ?? '')
    if (find !== undefined) assert.ok(text.includes(find), `${file} does not hold "${find}"`)
    if (change.delete) files[file] = undefined
    else if (hex !== undefined) files[file] = Buffer.from(hex.replace(/\s/g, ''), 'hex')
    else if (windows) files[file] = `\uFEFF${text.replaceAll('\n', '\r\n')}`
    else files[file] = find === undefined ? replace : text.replace(find, () => replace)
  }
  return files
}
