// A correction that vanishes in reader mode is a wrong page: every sentence comes through whole, with no note's words inside it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { toString } from 'hast-util-to-string'
import { parseHTML } from 'linkedom'
import { elements, named, pageAt, pages } from './site.ts'

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

function readerText(html: string): string {
  const { document } = parseHTML(html)
  const article = new Readability(document).parse()
  return plain(article?.textContent ?? '')
}

// Browsers offer reader mode for pages that look like something to read; short records do not.
const articles = pages.filter(
  ({ address, html, tree }) =>
    /^\/(explain|claims)\/[^/]+\/$/.test(address) ||
    (!/^\/explain\/[^/]+\/[^/]+\/$/.test(address) &&
      named(tree, 'article').length > 0 &&
      isProbablyReaderable(parseHTML(html).document)),
)

test('there is an article to test', () => {
  assert.ok(articles.length > 0)
})

for (const { address } of articles) {
  test(`reader mode keeps every sentence of ${address} whole`, () => {
    const { tree, html } = pageAt(address)
    const text = readerText(html)
    const blocks = elements(
      tree,
      ({ tagName, properties }) =>
        (tagName === 'p' &&
          !['nextk', 'side', 'then', 'now'].some((name) =>
            String(properties['className']).includes(name),
          )) ||
        tagName === 'blockquote' ||
        tagName === 'figcaption' ||
        tagName === 'td',
    )
    const inMain = new Set(
      elements(tree, ({ tagName }) => tagName === 'article').flatMap((article) =>
        elements({ type: 'root', children: [article] }, () => true),
      ),
    )
    const lost = blocks
      .filter((block) => inMain.has(block))
      .map((block) => plain(toString(block)))
      .filter((words) => words && !text.includes(words))
    assert.deepEqual(lost, [])
  })
}
