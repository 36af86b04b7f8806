// Each folder under fixtures/ is a case: input.md becomes output.html, or fails with problem.txt.
// `npm run test:update` writes what is missing or has changed; read the difference before you commit it.
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseFrontmatter, unified } from '@astrojs/markdown-remark'
import { s } from 'hastscript'
import type { VFile } from 'vfile'
import { articleContext, type Pictures } from '../../src/markdown/article-context.ts'
import { processorOptions } from '../../src/markdown/plugins.ts'
import { smallArticle, smallFacts } from './small-facts.ts'

const fixtures = 'tests/markdown/fixtures'
const update = process.env['UPDATE'] === '1'

const pictures: Pictures = (name, alternative) =>
  name === 'map:border'
    ? {
        drawing: s('svg', { role: 'img', ariaLabel: alternative }),
        legend: s('ul', [s('li', 'Legend')]),
        more: { href: '/map/', text: 'Open the map' },
      }
    : undefined

async function render(input: string): Promise<{ html: string } | { problem: string }> {
  const { frontmatter, content } = parseFrontmatter(input, { frontmatter: 'empty-with-lines' })
  const { sections = [] } = frontmatter as { sections?: string[] }
  const renderer = await unified(processorOptions).createRenderer({ syntaxHighlight: false })
  const context = articleContext(smallArticle(sections), smallFacts, pictures)
  try {
    const { code } = await renderer.render(content, { frontmatter: { context } })
    return { html: `${code.trim()}\n` }
  } catch (error) {
    const { line, column, reason } = error as VFile['messages'][number]
    return { problem: `${line}:${column} ${reason}\n` }
  }
}

const cases = globSync('*/input.md', { cwd: fixtures }).map((file) => file.replace('/input.md', ''))

test('there are fixtures', () => {
  assert.ok(cases.length > 20)
})

for (const name of cases.toSorted()) {
  test(`the writing in ${name} becomes what is expected`, async () => {
    const result = await render(readFileSync(`${fixtures}/${name}/input.md`, 'utf8'))
    const [file, got] =
      'html' in result ? ['output.html', result.html] : ['problem.txt', result.problem]
    const path = `${fixtures}/${name}/${file}`
    if (update) writeFileSync(path, got)
    assert.ok(
      existsSync(path),
      `${path} is missing; npm run test:update writes it. It would be:\n${got}`,
    )
    assert.equal(got, readFileSync(path, 'utf8'))
  })
}
