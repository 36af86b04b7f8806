// Another report: the invented one in lakeside/ takes the place of content/. It has no map. Check, build and the site's
// own tests know nothing of the first report, so they must pass here as they do there.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { copyProject } from './copy-project.ts'
import { wordsOfReport } from '../unit/words-of-report.ts'

const root = copyProject()
const at = (path: string) => join(root, path)

before(() => {
  for (const path of ['content', '.cache/cards']) rmSync(at(path), { recursive: true, force: true })
  cpSync('tests/rebuild/lakeside', at('content'), { recursive: true })
  cpSync('tests/site', at('tests/site'), { recursive: true })
})
after(() => {
  rmSync(resolve(root, '..'), { recursive: true })
})

/** Runs Node in the other site, by itself: a test runner's own variables would make it report to this one. */
function run(...args: string[]): string {
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env,
  })
  assert.equal(status, 0, `${stdout.slice(-4_000)}\n${stderr.slice(-4_000)}`)
  return stdout
}

test('the check finds nothing wrong in it', () => {
  assert.match(run('src/check/main.ts'), /^2 articles, 3 claims, 4 sources: nothing wrong\./)
})

test('what npm run new begins in it is read by the check', () => {
  cpSync(at('content'), at('begun/content'), { recursive: true })
  const node = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [at(script), ...args], { cwd: at('begun'), encoding: 'utf8' })
  const begun = { article: 'the-pier', claim: 'a-claim', source: 'a-paper', event: 't-2031-04-30' }
  for (const [kind, id] of Object.entries(begun)) {
    const { status, stderr } = node('src/new/main.ts', kind, id)
    assert.equal(status, 0, stderr)
  }
  const { stderr } = node('src/check/main.ts')
  const told = stderr.split('\n').filter((line) => line.startsWith('content/'))
  // What is left is an editor's: to write, to find a place for the article and the claim, to use the source.
  const left = [
    /has no place in the order/,
    /has 24 words/,
    /deals with the claim/,
    /Nothing rests/,
  ]
  assert.equal(told.length, left.length, told.join('\n'))
  for (const [i, pattern] of left.entries()) assert.match(told[i] ?? '', pattern)
})

test('it is built, without a map, and its pages pass the tests of the site', () => {
  run('src/build/main.ts')
  assert.deepEqual(globSync('{map,countries,embed/map}/**', { cwd: at('dist') }), [])
  assert.ok(existsSync(at('dist/explain/the-ferry/index.html')))
  const chosen = [
    'links',
    'head',
    'standard',
    'structured-data',
    'manifest',
    'twins',
    'feeds',
    'pages',
    'citations',
    'cards',
  ]
  const files = chosen.map((name) => `tests/site/${name}.test.ts`)
  assert.match(run('--test', '--test-isolation=none', ...files), /fail 0/)
})

test('no page of it says a word of the first report', () => {
  const words = wordsOfReport()
  const found = globSync('**/*.{html,json,txt,md,xml,csv}', { cwd: at('dist') }).flatMap((file) => {
    // Names of packages and files; copies of pages that are looked at by themselves; notices of the map's makers.
    if (/^(sbom|build|saved-copy)\.json$|^licences\//.test(file)) return []
    // A country, but a typeface too.
    const text = readFileSync(join(at('dist'), file), 'utf8').replaceAll('Georgia,', '')
    return words.filter((word) => word.pattern.test(text)).map(({ word }) => `${file}: ${word}`)
  })
  assert.deepEqual(found, [])
})
