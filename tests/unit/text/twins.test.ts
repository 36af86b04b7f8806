import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Site } from '../../../src/facts/schema/site.ts'
import { textBody } from '../../../src/text/text-body.ts'
import { toMarkdown } from '../../../src/text/to-markdown.ts'
import { toPlainText } from '../../../src/text/to-plain-text.ts'
import type { Whole } from '../../../src/text/whole.ts'
import { writeGuide } from '../../../src/text/write-guide.ts'
import { withWholeAddresses } from '../../../src/text/with-whole-addresses.ts'

const site = { name: 'The Site', report_day: '2022-11-29' } as Site

const whole = (...children: Element[]): Whole => ({
  kind: 'explain',
  slug: 'one',
  title: 'What is *one*?',
  summary: 'A text.',
  address: 'https://example.org/explain/one/',
  reaches: '2025-12-31',
  history: [{ day: '2026-01-02', kind: 'published', what: 'First published.' }],
  tree: { type: 'root', children },
})

test('a drawing gives way to its words, a decoration goes, and so does what closes a note', () => {
  const body = textBody(
    '<svg role="img" aria-label="A map."><path/></svg><ul><li><svg aria-hidden="true"></svg>Key</li></ul><h2 id="a">A <a class="anchor" href="#a" aria-label="Link"></a></h2><p>One<a class="x" href="#r1"></a></p>',
  )
  assert.equal(
    toHtml({ type: 'root', children: body }),
    '<p>Picture: A map.</p><ul><li>Key</li></ul><h2 id="a">A </h2><p>One</p>',
  )
})

test('every link becomes a whole address, under a base path too', () => {
  const tree = h(null, [
    h('a', { href: '#n1' }),
    h('a', { href: '/x/claims/a/' }),
    h('a', { href: 'https://a.b/' }),
  ])
  assert.equal(
    toHtml(withWholeAddresses(tree, 'https://example.org/x/explain/one/')),
    '<a href="https://example.org/x/explain/one/#n1"></a><a href="https://example.org/x/claims/a/"></a><a href="https://a.b/"></a>',
  )
})

test('numbers become footnotes, sources their text, and notes are not said twice', () => {
  const text = toMarkdown(
    whole(
      h('p', ['It is so.', h('sup', h('a', { href: '#n1' }, '1'))]),
      h('ol.notes', h('li', 'A source.')),
      h(
        'ol.sources',
        h('li', { id: 's1' }, [h('a', { href: 'https://a.b/' }, 'A source'), ', 2022.']),
      ),
    ),
    site,
  )
  assert.match(text, /^# What is \\\*one\\\*\?\n/)
  assert.match(text, /\nIt is so\.\[\^1\]\n/)
  assert.match(text, /\n\[\^1\]: \[A source\]\(https:\/\/a\.b\/\), 2022\.\n$/)
  assert.equal(text.split('A source').length, 2)
})

test('plain text numbers its sources, with their addresses, and marks lists and headings', () => {
  const text = toPlainText(
    whole(
      h('h2', 'Why'),
      h('ul', [h('li', 'First'), h('li', ['Second', h('sup', '1')])]),
      h('ol', [h('li', 'Step')]),
      h(
        'ol.sources',
        h('li', { id: 's1' }, [h('a', { href: 'https://a.b/' }, 'A source'), ', 2022.']),
      ),
    ),
    site,
  )
  assert.match(text, /^What is \*one\*\?\n\n/)
  assert.match(
    text,
    /## Why\n+- First\n- Second\[1\]\n+1\. Step\n+\[1\] A source, 2022\. https:\/\/a\.b\/\n$/,
  )
})

test('a text that stands alone says whose it is, of which day, and where its page is', () => {
  for (const write of [toMarkdown, toPlainText]) {
    const text = write(whole(h('p', 'Words.')), site)
    assert.match(text, /The Site: one news report of 29 November 2022/)
    assert.match(
      text,
      /Published 2 January 2026, last changed 2 January 2026\. Licence: Creative Commons/,
    )
    assert.match(text, /https:\/\/example\.org\/explain\/one\//)
  }
})

test('the guide for programs names 200 texts of a list, and then where all are', () => {
  const texts = (count: number) => Array.from({ length: count }, () => whole())
  const named = (count: number) => {
    const reaches = { default: '2025-12-31', membership: '2026-06-23' }
    const guide = writeGuide(
      { ...site, address: 'https://example.org', description: 'A site.', reaches },
      { Explainers: texts(count) },
      '/data/',
    )
    return [
      guide.match(/explain\/one\.md/g)?.length,
      /\[All (\d+)\]\(\S+\/explain\/\)/.exec(guide)?.[1],
    ]
  }
  assert.deepEqual(named(200), [200, undefined])
  assert.deepEqual(named(201), [200, '201'])
})
