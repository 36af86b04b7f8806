// Who may import whom: data flows content -> facts -> markdown and map -> layouts -> pages, and the browser gets only
// what a *.browser.ts file names.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

interface Import {
  file: string
  from: string
  names: string
}

const files = globSync('src/**/*.{ts,astro,css}').map((file) => file.replaceAll('\\', '/'))

/** The imports of a file; those within src as paths from the root. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replace(/^\s*\/\/.*$/gm, '')
  const pattern = file.endsWith('.css')
    ? /(@import)\s+['"]([^'"]+)['"]/g
    : /(?:import|export)\s+((?:type\s+)?[\w*{][^'"`;]*?from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g
  return [...text.matchAll(pattern)].map(([, names = '', named, dynamic]) => {
    const from = named ?? dynamic ?? ''
    const path = from.startsWith('.') ? join(dirname(file), from).replaceAll('\\', '/') : from
    return { file, from: path.replace(/\?inline$/, ''), names }
  })
}

const all = files.flatMap(importsOf)

/** The room of a file: its folder under src, or its own name for the wiring beside them. */
const room = (path: string) => path.split('/')[1] ?? path

const typesOnly = ({ names }: Import) => names.startsWith('type ')

/** What each room may import from src, besides itself. */
const within: Record<string, readonly string[]> = {
  facts: [],
  markdown: ['facts'],
  check: ['facts', 'markdown', 'keeping'],
  map: ['facts'],
  charts: ['facts'],
  fonts: ['facts'],
  icons: [],
  'structured-data': ['facts'],
  citing: ['facts'],
  search: ['facts'],
  offline: ['facts', 'keeping'],
  whole: ['facts'],
  components: ['facts', 'structured-data', 'offline', 'map'],
  layouts: ['facts', 'components', 'map', 'structured-data', 'citing', 'styles'],
  cards: ['facts', 'map'],
  pages: [
    'facts',
    'components',
    'layouts',
    'map',
    'cards',
    'charts',
    'markdown',
    'structured-data',
    'citing',
    'text',
    'feeds',
    'data',
    'search',
    'offline',
    'whole',
    'loading',
    'keeping',
  ],
  headers: [],
  server: ['headers'],
  hosts: ['headers'],
  text: ['facts'],
  feeds: ['facts', 'text', 'headers'],
  data: ['facts'],
  build: ['check', 'keeping', 'loading', 'styles', 'headers', 'feeds', 'offline'],
  verify: ['build'],
  new: ['facts', 'check'],
  styles: ['fonts', 'headers', 'keeping'],
  'middleware.ts': ['pages'],
  'env.d.ts': ['pages'],
  'content.config.ts': ['loading'],
  'loader.ts': ['loading'],
  keeping: [],
  loading: ['facts', 'keeping', 'check', 'markdown', 'pictures.ts'],
  'pictures.ts': ['facts', 'markdown', 'map', 'charts'],
}

test('every room of src has a rule', () => {
  const rooms = new Set(files.map(room))
  assert.deepEqual(
    [...rooms].filter((name) => !(name in within) && name !== 'env.d.ts'),
    [],
  )
})

test('no file imports from a room that it may not know', () => {
  const illegal = all
    .filter(({ from }) => from.startsWith('src/'))
    .filter(
      ({ file, from }) => room(file) !== room(from) && !within[room(file)]?.includes(room(from)),
    )
    .map(({ file, from }) => `${file} imports ${from}`)
  assert.deepEqual(illegal, [])
})

test('nothing outside src is imported by a path', () => {
  const outside = all.filter(({ from }) => from.startsWith('.') || from.startsWith('tests/'))
  assert.deepEqual(outside, [])
})

test('facts know no files, no Astro but its Zod, no HTML', () => {
  const packages = new Set(
    all
      .filter(({ file, from }) => room(file) === 'facts' && !from.startsWith('src/'))
      .map(({ from }) => from),
  )
  assert.deepEqual([...packages].toSorted(), ['astro/zod', 'retext', 'retext-smartypants'])
})

test('only pages ask Astro for content', () => {
  const asking = all.filter(({ from }) => from === 'astro:content').map(({ file }) => file)
  assert.deepEqual(
    asking.filter((file) => room(file) !== 'pages' && file !== 'src/content.config.ts'),
    [],
  )
})

test('the network and the clock are no part of a build', () => {
  const build = files.filter(
    (file) =>
      !/^src\/(server|styles|verify|check\/links)/.test(file) && !file.includes('.browser.'),
  )
  const using = build.filter((file) =>
    /\bfetch\(|Date\.now\(|new Date\(\)|from 'node:https?'/.test(readFileSync(file, 'utf8')),
  )
  assert.deepEqual(using, [])
})

test('d3 is imported by name, and only where drawings are made', () => {
  const d3 = all.filter(({ from }) => from === 'd3' || from.startsWith('d3-'))
  assert.ok(d3.length > 0)
  for (const { file, from, names } of d3) {
    assert.equal(from, 'd3', `${file} imports ${from}; d3 is one dependency`)
    assert.ok(!names.includes('*'), `${file} imports all of d3: 90 kB`)
    assert.match(file, /^src\/(map|charts)\/|\.browser\.ts$/, file)
  }
})

test('a file for the browser ships nothing but facts, other such files, and the selection part of d3', () => {
  for (const one of all.filter(({ file }) => file.endsWith('.browser.ts'))) {
    if (typesOnly(one)) continue
    const { file, from, names } = one
    if (from === 'd3') {
      const shipped = names
        .replace(/[{}\s]|from/g, '')
        .split(',')
        .filter(Boolean)
      assert.deepEqual(
        shipped.filter((name) => !['select', 'selectAll', 'pointer'].includes(name)),
        [],
        `${file} would ship them to readers`,
      )
    } else if (from === 'minisearch')
      assert.match(file, /^src\/search\/(find|tokens)\.browser\.ts$/)
    else assert.match(from, /^src\/facts\/|\.browser\.ts$/, `${file} would ship ${from} to readers`)
  }
})

test('a script block in a page is three lines at most and imports one browser file', () => {
  for (const file of files.filter((name) => name.endsWith('.astro'))) {
    for (const [, body = ''] of readFileSync(file, 'utf8').matchAll(
      /<script>([\s\S]*?)<\/script>/g,
    )) {
      const lines = body.split('\n').filter((line) => line.trim() !== '')
      assert.ok(lines.length <= 3, `${file}: ${lines.length} lines`)
      assert.match(lines[0] ?? '', /from '[^']+\.browser\.ts'/, file)
    }
  }
})

test('there is no drawer: no index.ts, no utils, no lib', () => {
  assert.deepEqual(
    files.filter((file) => /\/index\.ts$|\/(utils|lib|helpers|common|types)\//.test(file)),
    [],
  )
})
