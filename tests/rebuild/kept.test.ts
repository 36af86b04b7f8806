// What the build before kept is never taken where it would be stale: after each edit of the small invented site, what is
// built with it has the bytes of what is built without.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { hashFiles } from '../../src/build/hash-files.ts'
import { compare } from '../../src/verify/compare.ts'
import { copyProject } from './copy-project.ts'

const root = copyProject()
const at = (path: string) => join(root, path)

before(() => {
  rmSync(at('content'), { recursive: true })
  cpSync('tests/rebuild/lakeside', at('content'), { recursive: true })
})
after(() => {
  rmSync(resolve(root, '..'), { recursive: true })
})

const run = (KEEP: '0' | '1') =>
  spawnSync(process.execPath, ['src/build/main.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, KEEP },
  })

/** Builds the site, with what was kept or without, and gives the hashes of its files. */
async function build(KEEP: '0' | '1') {
  const { status, stdout, stderr } = run(KEEP)
  assert.equal(status, 0, `${stdout.slice(-4_000)}\n${stderr.slice(-4_000)}`)
  return hashFiles(at('dist'))
}

const edits: [what: string, file: string, find: RegExp, replace: string][] = [
  ['an article’s text', 'content/articles/the-ferry.md', /said why/, 'said so'],
  [
    'an article’s form, which other rules of the sheet set',
    'content/articles/the-ferry.md',
    /(?=^## What came of it$)/m,
    '| Town | Shore |\n| --- | --- |\n| Alderwick | north |\n\n',
  ],
  [
    'an article’s title',
    'content/articles/the-council.md',
    /^title: .*$/m,
    'title: What is the council?',
  ],
  ['a claim', 'content/claims/four-towns-met.yaml', /^headline: .*$/m, 'headline: Three towns met'],
  [
    'a source',
    'content/sources.yaml',
    /Invented order of the ferry/,
    'Invented paper on the ferry',
  ],
  ['an event', 'content/timeline.yaml', /The ferry sails for the first time/, 'The ferry sails'],
  ['a term', 'content/glossary.yaml', /A boat that carries/, 'A ship that carries'],
  ['what the site says of itself', 'content/site.yaml', /^name: .*$/m, 'name: The Lake Paper'],
]

test('without an edit the same is built', async () => {
  const first = await build('1')
  assert.ok(existsSync(at('.cache/kept')))
  assert.deepEqual(compare(first, await build('1')), [])
})

for (const [what, file, find, replace] of edits) {
  test(`after an edit of ${what} all is built that it changes`, async () => {
    const text = readFileSync(at(file), 'utf8')
    assert.match(text, find)
    const before = await hashFiles(at('dist'))
    writeFileSync(at(file), text.replace(find, replace))
    const kept = await build('1')
    assert.ok(compare(before, kept).length > 1, 'the edit shows')
    assert.deepEqual(compare(await build('0'), kept), [])
  })
}

test('a mistake that an edit makes elsewhere is found in a file that was kept', () => {
  const text = readFileSync(at('content/glossary.yaml'), 'utf8')
  writeFileSync(at('content/glossary.yaml'), text.replace(/id: ferry$/m, 'id: ferries'))
  const { status, stderr } = run('1')
  assert.equal(status, 1)
  assert.match(stderr, /content\/articles\/the-ferry\.md:\d+:\d+ .*ferry/)
})
