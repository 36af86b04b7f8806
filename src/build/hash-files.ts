import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The SHA-256 of every file below a folder, by its path with slashes, in order of the paths. */
export async function hashFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const hashes: [string, string][] = []
  for (const file of files) {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    hashes.push([relative(folder, file).split(sep).join('/'), hash])
  }
  return Object.fromEntries(hashes.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
