import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/**
 * The SHA-256 of every file below a folder, by its path with slashes, in order of the paths. Files in `known` are not
 * read again.
 */
export async function hashFiles(
  folder: string,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const hashes = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }): [string, string] => {
      const file = join(parentPath, name)
      const path = relative(folder, file).split(sep).join('/')
      return [path, known.get(path) ?? hash('sha256', readFileSync(file))]
    })
  return Object.fromEntries(hashes.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
