import { hash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'

/** What makes pages of content/: our code, the packages and the settings. */
const made = ['src/**/*', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json']

/** The hash of all that pages are made with, besides content/: files, version of Node, and `settings`. */
export function codeHash(settings: unknown): string {
  const files = globSync(made).filter((file) => statSync(file).isFile())
  const hashes = files.toSorted().map((file) => [file, hash('sha256', readFileSync(file))])
  return hash('sha256', JSON.stringify([process.versions, settings, hashes]))
}
