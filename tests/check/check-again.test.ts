// In `astro dev` one check follows another, and looks again only at what has changed. Every slip of fixtures/ is made
// and mended in one folder: each time the editor must be told what a check from nothing tells him.
import assert from 'node:assert/strict'
import { globSync, mkdirSync, readFileSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { checkContent } from '../../src/check/check-content.ts'
import { formatProblems } from '../../src/check/format-problems.ts'
import { type Change, changedContent } from './changed-content.ts'
import { smallContent } from './small-content.ts'
import { withContent } from './with-content.ts'

const fixtures = 'tests/check/fixtures'

/** Makes the folder hold these files in place of those; a folder that is empty then goes too. */
function put(
  root: string,
  before: Readonly<Record<string, string | Buffer | undefined>>,
  files: Readonly<Record<string, string | Buffer | undefined>>,
): void {
  for (const file of new Set([...Object.keys(before), ...Object.keys(files)])) {
    const path = join(root, file)
    const text = files[file]
    if (text === before[file]) continue
    mkdirSync(dirname(path), { recursive: true })
    if (text !== undefined) writeFileSync(path, text)
    else {
      rmSync(path)
      if (!(dirname(file) in { '.': 0, articles: 0, pages: 0, claims: 0 })) rmdirSync(dirname(path))
    }
  }
}

test('each slip is told, and is gone when it is mended, however many came before', async () => {
  await withContent({}, async (root) => {
    const last = new Map()
    const told = async () => {
      const { problems } = await checkContent(root, last)
      return problems.length === 0 ? 'Nothing wrong.\n' : `${formatProblems(problems)}\n`
    }
    assert.equal(await told(), 'Nothing wrong.\n')
    for (const file of globSync('*/case.yaml', { cwd: fixtures }).toSorted()) {
      const name = dirname(file)
      const changes = parse(readFileSync(join(fixtures, file), 'utf8')) as Change[]
      const changed = changedContent(changes)
      put(root, smallContent, changed)
      const expected = readFileSync(join(fixtures, name, 'problem.txt'), 'utf8')
      assert.equal(await told(), expected, name)
      put(root, changed, smallContent)
      assert.equal(await told(), 'Nothing wrong.\n', `after ${name}`)
    }
  })
})

test('what has not changed is the same object, so that nothing of it is made anew', async () => {
  await withContent({}, async (root) => {
    const last = new Map()
    const first = await checkContent(root, last)
    const path = join(root, 'articles/open-door.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('The door is open.', 'It is open.'))
    const second = await checkContent(root, last)
    const bySlug = ({ articles }: typeof first) => new Map(articles.map((one) => [one.slug, one]))
    assert.equal(bySlug(second).get('next-door'), bySlug(first).get('next-door'))
    assert.notEqual(bySlug(second).get('open-door'), bySlug(first).get('open-door'))
    for (const kind of ['claims', 'sources', 'events'] as const) {
      assert.ok(first.facts[kind].size > 0)
      for (const [id, record] of first.facts[kind]) {
        assert.equal(second.facts[kind].get(id), record, `${kind} ${id}`)
      }
    }
  })
})
