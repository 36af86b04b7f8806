import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { toText } from 'hast-util-to-text'
import { parseHTML } from 'linkedom'
import { rehype } from 'rehype'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { SKIP, visit } from 'unist-util-visit'
import type { Form } from './form.ts'

const read = (path: string) => readFileSync(`dist${path}`, 'utf8')
const stem = (address: string) => address.slice(0, -1)
const html = rehype()
const markdown = remark().use(remarkGfm)

/** How to get each form of a page that the build writes, by the page's address. */
export const writtenForms: Record<string, (address: string) => Form> = {
  page: (address) => ofHtml(read(`${address}index.html`)),
  'reader mode': (address) => {
    const { document } = parseHTML(read(`${address}index.html`))
    const article = new Readability(document).parse()
    return ofHtml(`<h1>${article?.title}</h1>${article?.content}`)
  },
  Markdown: (address) => ofMarkdown(read(`${stem(address)}.md`)),
  'plain text': (address) => {
    const text = read(`${stem(address)}.txt`)
    return { words: text.replace(/\[\d+\]/g, ''), addresses: text }
  },
  Atom: (address) => {
    const [entry] = parseAtomFeed(read(`/feeds${stem(address)}.atom`)).entries ?? []
    return ofHtml(`<h1>${entry?.title?.value}</h1>${entry?.content?.value}`)
  },
  RSS: (address) => {
    const [item] = parseRssFeed(read(`/feeds${stem(address)}.rss`)).items ?? []
    return ofHtml(`<h1>${item?.title}</h1>${item?.content?.encoded}`)
  },
  'JSON feed': (address) => {
    const [item] = parseJsonFeed(read(`/feeds${stem(address)}.json`)).items ?? []
    return ofHtml(`<h1>${item?.title}</h1>${item?.content_html}`)
  },
}

/** The words of a page without the numbers of its notes, which stand above the line, and all that it links to. */
function ofHtml(text: string): Form {
  const tree = html.parse(text)
  const addresses: string[] = []
  visit(tree, 'element', (node, index, parent) => {
    const { href } = node.properties
    if (typeof href === 'string') addresses.push(href)
    if (node.tagName !== 'sup' || !parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return { words: toText(tree), addresses: addresses.join('\n') }
}

function ofMarkdown(text: string): Form {
  const words: string[] = []
  const addresses: string[] = []
  visit(markdown.parse(text), (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value)
    else if (['paragraph', 'heading', 'tableCell'].includes(node.type)) words.push(' ')
    if (node.type === 'link') addresses.push(node.url)
  })
  return { words: words.join(''), addresses: addresses.join('\n') }
}
