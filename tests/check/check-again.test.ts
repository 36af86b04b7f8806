// In `astro dev` one check follows another, and looks again only at what has changed. Every slip of fixtures/ is made
// and mended in one folder: each time the editor must be told what a check from nothing tells him.
import assert from 'node:assert/strict'
import { globSync, mkdirSync, readFileSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { checkContent } from '../../src/check/check-content.ts'
import { formatProblems } from '../../src/check/format-problems.ts'
import type { LastRead } from '../../src/check/read-texts.ts'
import { wordRuns } from '../../src/check/word-runs.ts'
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
    const last: LastRead = new Map()
    const told = async () => {
      const { problems } = await checkContent(root, { last })
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
    const last: LastRead = new Map()
    const first = await checkContent(root, { last })
    const path = join(root, 'articles/open-door.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('The door is open.', 'It is open.'))
    const second = await checkContent(root, { last })
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

/** The hash of nine words that the small content says. */
const copied = wordRuns('a say in who comes in a state that')[0]?.hash ?? ''

/** One edit after another; where nothing is said after `told`, it only prepares the next. */
const edits: readonly { file: string; from: string; to: string; told?: RegExp }[] = [
  { file: 'words.yaml', from: '[Crimea]', to: '[Crimea, Zorka]' },
  { file: 'pages/about.md', from: 'Words about', to: 'Zorka, words about' },
  { file: 'words.yaml', from: '[Crimea, Zorka]', to: '[Crimea]', told: /"Zorka" is not/ },
  { file: 'people.yaml', from: 'name: Jens', to: 'name: Zorka Jens', told: /is called "Zorka/ },
  { file: 'people.yaml', from: 'name: Zorka Jens', to: 'name: Jens', told: /"Zorka" is not/ },
  { file: 'pages/about.md', from: 'Zorka, words about', to: 'Words about' },
  { file: 'words.yaml', from: 'electric current', to: 'current of air', told: /"current"/ },
  { file: 'words.yaml', from: 'current of air', to: 'electric current' },
  { file: 'articles/open-door.md', from: '(map:border "The', to: '(map:1999-03-12 "The' },
  { file: 'map.yaml', from: "'1999-03-12'", to: "'1999-03-13'", told: /"map:1999-03-12" is not/ },
  { file: 'map.yaml', from: "'1999-03-13'", to: "'1999-03-12'" },
  { file: 'articles/open-door.md', from: '(map:1999-03-12 "The', to: '(map:border "The' },
  { file: 'report-runs.json', from: '[', to: `["${copied}",`, told: /of the report/ },
  { file: 'report-runs.json', from: `["${copied}",`, to: '[' },
  { file: 'timeline.yaml', from: "'2023-04-04'", to: "'2022-04-04'", told: /not later than/ },
]

test('what is said of a text that has not changed follows what it rests on', async () => {
  await withContent({}, async (root) => {
    const last: LastRead = new Map()
    await checkContent(root, { last })
    for (const { file, from, to, told = /^0 problems/ } of edits) {
      const path = join(root, file)
      const text = readFileSync(path, 'utf8')
      assert.ok(text.includes(from), `${file} does not say ${from}`)
      writeFileSync(path, text.replace(from, to))
      const { problems } = await checkContent(root, { last })
      assert.match(formatProblems(problems), told)
      assert.deepEqual(problems, (await checkContent(root)).problems, to)
    }
  })
})
