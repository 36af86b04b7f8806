import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const left = ['.git', 'dist', 'node_modules', '.astro', '.cache', 'tests', 'test-output']

/**
 * Copies what a build needs into a folder elsewhere, whose path it gives back, with the cards that were drawn before:
 * they are kept by the hash of their drawing. The first five are left out, to be drawn anew.
 */
export function copyProject(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'another folder-')), 'site')
  for (const name of readdirSync('.').filter((name) => !left.includes(name))) {
    cpSync(name, join(root, name), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  for (const card of readdirSync('.cache/cards').slice(5)) {
    cpSync(join('.cache/cards', card), join(root, '.cache/cards', card))
  }
  return root
}
