import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { smallContent } from './small-content.ts'

/** Runs a test on a content/ of its own: the small one, with these files in place of its own; undefined deletes one. */
export async function withContent<T>(
  changed: Readonly<Record<string, string | Buffer | undefined>>,
  run: (root: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  try {
    for (const [file, text] of Object.entries({ ...smallContent, ...changed })) {
      if (text === undefined) continue
      const path = join(folder, 'content', file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    return await run(join(folder, 'content'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
