import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beyondLimits } from './beyond-limits.ts'
import type { Problem } from './problem.ts'
import { type Text, readText } from './read-text.ts'
import type { TextFile } from './text-file.ts'

/** The bytes of a file, undefined where it cannot be read, and what they come to. */
interface Read {
  bytes: Buffer | undefined
  found: { text: TextFile } | { problem: Problem }
}

/** What the last check read, by path. */
export type LastRead = Map<string, Read>

/** So many files are open at one time. */
const atOnce = 64

/** The files as texts, in their order; those that cannot be read as text are problems. What is as it was in `last` is not looked at again. */
export async function readTexts(
  root: string,
  files: readonly string[],
  last: LastRead,
): Promise<{ texts: TextFile[]; problems: Problem[] }> {
  const all: Read[] = []
  for (let start = 0; start < files.length; start += atOnce) {
    const some = files.slice(start, start + atOnce)
    all.push(...(await Promise.all(some.map((name) => readOne(join(root, name), name, last)))))
  }
  return {
    texts: all.flatMap(({ found }) => ('text' in found ? [found.text] : [])),
    problems: all.flatMap(({ found }) => ('problem' in found ? [found.problem] : [])),
  }
}

async function readOne(path: string, name: string, last: LastRead): Promise<Read> {
  const bytes = await readFile(path).catch(() => undefined)
  const before = last.get(path)
  if (before && bytes && before.bytes?.equals(bytes)) return before
  const file = `content/${name}`
  const now = { bytes, found: within(file, readText(bytes, file)) }
  last.set(path, now)
  return now
}

function within(file: string, read: Text): Read['found'] {
  if ('problem' in read) return read
  const problem = beyondLimits(file, read.text)
  return problem ? { problem } : { text: { file, text: read.text } }
}
