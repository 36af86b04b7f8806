// The Markdown and the plain text of a page say what the page says.
import assert from 'node:assert/strict'
import { globSync, existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Root } from 'mdast'
import { toString as hastText } from 'hast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import { reportDayInWords, dist, elements, named, pages, textOf } from './site.ts'

const records = pages.filter(({ address }) => /^\/(explain|claims)\/[^/]+\/$/.test(address))
const twin = (address: string, ending: string) =>
  readFileSync(`${dist}${address.slice(0, -1)}.${ending}`, 'utf8')
const parser = remark().use(remarkGfm)
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The words of a Markdown file, numbers of its sources left out. */
function words(tree: Root): string {
  const parts: string[] = []
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value)
    else if (['paragraph', 'heading', 'tableCell'].includes(node.type)) parts.push(' ')
  })
  return plain(parts.join(''))
}

/** The words of a page's sentence, numbers of its sources left out. */
function sentence(element: Parameters<typeof hastText>[0]): string {
  const copy = structuredClone(element)
  visit(copy, 'element', (node) => {
    if (node.tagName === 'sup') node.children = []
  })
  return plain(hastText(copy))
}

test('every explainer and every claim has both twins', () => {
  assert.equal(records.length, globSync('content/{articles/*.md,claims/*.yaml}').length)
  for (const { address } of records) {
    for (const ending of ['md', 'txt']) {
      assert.ok(existsSync(`${dist}${address.slice(0, -1)}.${ending}`), `${address} ${ending}`)
    }
  }
})

test('a twin has the headline, both days, the verdict and every sentence of the body', () => {
  for (const { address, tree } of records) {
    const markdown = words(parser.parse(twin(address, 'md')))
    const text = plain(twin(address, 'txt').replace(/\[\d+\]/g, ''))
    const body = elements(
      tree,
      ({ tagName, properties }) =>
        tagName === 'td' || (tagName === 'p' && String(properties['className']) === 'stand'),
    )
    const paragraphs = elements(
      tree,
      ({ properties }) => String(properties['className']) === 'pn',
    ).flatMap((block) => named({ type: 'root', children: [block] }, 'p'))
    for (const element of [...named(tree, 'h1'), ...body, ...paragraphs]) {
      const wanted = sentence(element)
      assert.ok(markdown.includes(wanted), `${address} md: ${wanted}`)
      assert.ok(text.includes(wanted), `${address} txt: ${wanted}`)
    }
    for (const twinText of [markdown, text]) {
      assert.match(twinText, new RegExp(`As reported on ${reportDayInWords}`), address)
      assert.match(twinText, /[Ss]ources reach \d/, address)
    }
  }
})

test('every number in the Markdown has its source, and every source of the page is there', () => {
  for (const { address, tree } of records) {
    const used = new Set<string>()
    const defined = new Set<string>()
    visit(parser.parse(twin(address, 'md')), (node) => {
      if (node.type === 'footnoteReference') used.add(node.identifier)
      if (node.type === 'footnoteDefinition') defined.add(node.identifier)
    })
    assert.deepEqual([...used.difference(defined)], [], address)
    const [list] = elements(tree, ({ properties }) => String(properties['className']) === 'sources')
    const shown = list ? named({ type: 'root', children: [list] }, 'li').length : 0
    assert.equal(defined.size, shown, address)
    assert.ok(shown > 0, address)
  }
})

test('a twin keeps the verdict', () => {
  for (const { address, tree } of records.filter((page) => page.address.startsWith('/claims/'))) {
    const [verdict] = elements(tree, ({ properties }) => String(properties['className']) === 'bigv')
    for (const ending of ['md', 'txt']) {
      assert.ok(
        twin(address, ending).includes(`Verdict: ${textOf(verdict)}`),
        `${address} ${ending}`,
      )
    }
  }
})

test('pages name their Markdown, and the guide for programs lists it', () => {
  const guide = readFileSync(`${dist}/llms.txt`, 'utf8')
  for (const { address, tree } of records) {
    const [link] = named(tree, 'link').filter(
      ({ properties }) => properties['type'] === 'text/markdown',
    )
    assert.equal(link?.properties['href'], `${address.slice(0, -1)}.md`)
    assert.ok(guide.includes(`${address.slice(0, -1)}.md)`), address)
  }
})
