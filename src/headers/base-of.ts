import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The path under which a built site is served, with a slash at its end, as its manifest says; `/` where it has none. */
export async function baseOf(folder: string): Promise<string> {
  const manifest = await readFile(join(folder, 'site.webmanifest'), 'utf8').catch(() => '{}')
  const { start_url: start = '/' } = JSON.parse(manifest) as { start_url?: string }
  return start
}
