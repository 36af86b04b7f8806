import { readdir } from 'node:fs/promises'
import { kinds } from './kinds.ts'
import { mapFiles } from './map-files.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'

const single = [
  ...new Set(
    Object.values(kinds)
      .map(({ where }) => where.replace('content/', ''))
      .filter((name) => name.endsWith('.yaml')),
  ),
  'words.yaml',
  'report-runs.json',
]
// A map, since a record has keys that nobody wrote: "constructor".
const folders = new Map([
  ['articles', { ending: '.md', one: 'an article' }],
  ['pages', { ending: '.md', one: 'a page' }],
  ['claims', { ending: '.yaml', one: 'a claim' }],
])

/** The files of content/ that are read, as paths below `root`; what is missing or belongs to nothing is a problem. */
export async function findFiles(root: string): Promise<{ files: string[]; problems: Problem[] }> {
  const files: string[] = []
  const problems: Problem[] = []
  const bad = (name: string, what: string, cure: string) =>
    problems.push({ file: `content/${name}`, line: 1, column: 1, what, cure })
  const top = await entriesOf(root)
  for (const { name, isFolder } of top) {
    const folder = isFolder ? folders.get(name) : undefined
    if (!isFolder && single.includes(name)) files.push(name)
    else if (!isFolder && name === 'README.md') continue
    else if (!folder) {
      const near = nearest(name, isFolder ? folders.keys() : single)
      const what = `No ${isFolder ? 'folder' : 'file'} of content/ is called ${name}.`
      bad(name, what, near ? `Rename it to ${near}, or move it out.` : 'Move it out of content/.')
    } else {
      for (const inside of await entriesOf(`${root}/${name}`)) {
        const path = `${name}/${inside.name}`
        const slug = inside.name.slice(0, -folder.ending.length)
        if (inside.isFolder || !inside.name.endsWith(folder.ending)) {
          const what = `${inside.name} is not ${folder.one}: those are files that end in ${folder.ending}.`
          bad(path, what, `Rename it, or move it out of content/${name}/.`)
        } else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
          const what = `The file name "${slug}" cannot be an address.`
          bad(path, what, 'Use lower-case letters, digits and single hyphens.')
        } else files.push(path)
      }
    }
  }
  const here = new Set(top.map(({ name }) => name))
  for (const name of single.filter((name) => !here.has(name) && !mapFiles.includes(name))) {
    bad(name, 'The file is missing.', 'Put it back; content/README.md says what it holds.')
  }
  return { files, problems }
}

/** What a folder holds, by name, without the hidden files that systems and editors leave there. */
async function entriesOf(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
