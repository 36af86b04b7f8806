// The site is built as if the check let everything through: every words of every record end in a script and begin as a
// formula. Pages, data and feeds must hold them as words. Cards are left out; tests/hostile looks at those.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import type { Element } from 'hast'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { copyProject } from './copy-project.ts'

const root = copyProject()
after(() => {
  rmSync(resolve(root, '..'), { recursive: true })
})

/** Stands in for src/check/check-content.ts, which goes on to work under another name. */
const poisoning = `
import { checkContent as honest } from './check-honest.ts'
const values = ['kind', 'check', 'held', 'status']
const poison = (value: any, key = ''): any => {
  if (typeof value === 'string') {
    const isWords = / /.test(value) && !values.includes(key)
    return isWords ? '=1+1 ' + value + ' <i onx="1">"\\'</i></script></style>]]>-->' : value
  }
  if (Array.isArray(value)) return value.map((one) => poison(one, key))
  if (value instanceof Map) return new Map([...value].map(([k, v]) => [k, poison(v)]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poison(v, k)]))
}
const front = (files: any) => files.map((file: any) => ({ ...file, frontMatter: poison(file.frontMatter) }))
export async function checkContent(root: string): Promise<any> {
  const checked = await honest(root)
  return {
    ...checked,
    facts: poison(checked.facts),
    articles: front(checked.articles),
    pages: front(checked.pages),
  }
}
`

test('what a record says is words wherever it is printed, even if no check looked at it', () => {
  const at = (file: string) => join(root, file)
  renameSync(at('src/check/check-content.ts'), at('src/check/check-honest.ts'))
  writeFileSync(at('src/check/check-content.ts'), poisoning)
  cpSync('public/apple-touch-icon.png', at('card.png'))
  writeFileSync(at('src/cards/letterforms.ts'), 'export const letterforms = () => []\n')
  writeFileSync(
    at('src/cards/render-card.ts'),
    "import { readFile } from 'node:fs/promises'\nexport const renderCard = () => readFile('card.png')\n",
  )
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/build/main.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
  assert.equal(status, 0, `${stdout.slice(-2_000)}\n${stderr.slice(0, 3_000)}`)

  const read = (pattern: string) =>
    globSync(pattern, { cwd: at('dist') }).map((file) => ({
      file,
      text: readFileSync(join(at('dist'), file), 'utf8'),
    }))
  const wrong: string[] = []
  const parser = rehype()
  let met = 0
  for (const { file, text } of read('**/*.html')) {
    if (text.includes('=1+1 ')) met += 1
    visit(parser.parse(text), 'element', ({ tagName, properties, children: [first] }: Element) => {
      if (Object.keys(properties).some((name) => /^on/i.test(name)))
        wrong.push(`${file}: ${tagName}`)
      if (tagName !== 'script' || !String(properties['type']).includes('json')) return
      try {
        JSON.parse(first?.type === 'text' ? first.value : '')
      } catch {
        wrong.push(`${file}: JSON-LD that is none`)
      }
    })
  }
  for (const { file, text } of read('**/*.{xml,atom,rss,svg}')) {
    if (/<i onx/.test(text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''))) wrong.push(file)
  }
  for (const { file, text } of read('**/*.{json,geojson,webmanifest}')) {
    try {
      JSON.parse(text)
    } catch {
      wrong.push(`${file}: no JSON`)
    }
  }
  for (const { file, text } of read('**/*.csv')) {
    if (/(^|[\n,])"?=1\+1/.test(text)) wrong.push(`${file}: a formula`)
  }
  assert.deepEqual(wrong, [])
  assert.ok(met > 100, `${met} pages hold such words`)
})
