import { hash } from 'node:crypto'

/** What may run and show in pages, each as `sha256-…`, once, in order. */
export interface Hashes {
  /** Of the style sheets that stand in the pages. */
  sheets: readonly string[]
  /** Of the files of their scripts, those that wait in a template included. */
  scripts: readonly string[]
}

/** The hashes of all style sheets and scripts of built pages, whose scripts are sealed. */
export function hashesIn(pages: Iterable<string>): Hashes {
  const sheets = new Set<string>()
  const scripts = new Set<string>()
  for (const html of pages) {
    for (const [, css = ''] of html.matchAll(/<style>([\s\S]*?)<\/style>/g)) sheets.add(css)
    for (const [, sealed = ''] of html.matchAll(/<script [^>]*integrity="([^"]+)"/g)) {
      scripts.add(sealed)
    }
  }
  return {
    sheets: [...sheets].map((css) => `sha256-${hash('sha256', css, 'base64')}`).toSorted(),
    scripts: [...scripts].toSorted(),
  }
}
