import { createHash } from 'node:crypto'

/** The hashes (`sha256-…`) of all style sheets that stand in built pages, each once, in order. */
export function sheetHashes(pages: Iterable<string>): string[] {
  const sheets = new Set<string>()
  for (const html of pages) {
    for (const [, css = ''] of html.matchAll(/<style>([\s\S]*?)<\/style>/g)) sheets.add(css)
  }
  return [...sheets]
    .map((css) => `sha256-${createHash('sha256').update(css).digest('base64')}`)
    .toSorted()
}
