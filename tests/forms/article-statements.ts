import type { Nodes, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import { sentences } from '../../src/check/sentences.ts'
import type { Facts } from '../../src/facts/facts.ts'
import type { Article } from '../../src/facts/schema/article.ts'
import { verdictOf } from '../../src/facts/verdict-of.ts'
import { dated } from './dated.ts'
import { dayStatements } from './day-statements.ts'
import { sourceStatements } from './source-statements.ts'
import type { Statement } from './statement.ts'

const parser = remark().use(remarkGfm)
const mark = /^\[!(since|quote) ([\w-]+)\]\s*/
const one = (what: string, ...wordings: string[]): Statement => ({ what, wordings })

/** All that the page of an explainer states: from its front matter, its Markdown and the records that it names. */
export function articleStatements(article: Article, body: string, facts: Facts): Statement[] {
  const cited = [article.standfirst, article.reported, article.reached, ...article.key_points]
  const sources = cited.flatMap(({ sources: ids }) => ids)
  const tree: Root = parser.parse(body)
  visit(tree, 'link', ({ url }) => {
    if (url.startsWith('source:')) sources.push(url.slice('source:'.length))
  })
  return [
    one('headline', article.title),
    ...sentences(article.standfirst.text).map((words) => one('standfirst', words)),
    one('as reported', article.reported.text),
    one('as far as sources reach', article.reached.text),
    ...article.key_points.map(({ text }) => one('key point', text)),
    ...tree.children.flatMap((node) => blockStatements(node, facts, sources)),
    ...article.claims.flatMap((id) => {
      const claim = facts.claims.get(id)
      return claim
        ? [one('claim', claim.headline), one('verdict', verdictOf(claim, facts).label)]
        : []
    }),
    ...dayStatements(facts, article.reaches ?? facts.site.reaches.default),
    ...sourceStatements(sources, facts),
  ]
}

/** What a block of Markdown states; the two best sources of the record that it names, which the page lists, join `sources`. */
function blockStatements(node: RootContent, facts: Facts, sources: string[]): Statement[] {
  if (node.type !== 'blockquote') return pieces(node).flatMap(whole)
  const text = wordsOf(node)
  const [found, kind, id = ''] = mark.exec(text) ?? []
  const rest = text.slice(found?.length).trim()
  if (kind === 'quote') {
    const quote = facts.quotes.get(id)
    if (!quote) throw new Error(`No quotation ${id}.`)
    sources.push(...quote.sources.slice(0, 2))
    return [one('quotation', quote.exact), one('speaker', quote.speaker)]
  }
  const event = facts.events.get(id)
  if (!event) throw new Error(`No event ${id}.`)
  sources.push(...event.sources.slice(0, 2))
  return [
    one('since then', ...dated(event.date, event.text)),
    ...sentences(rest).map((words) => one('since then', words)),
  ]
}

const whole = (text: string) => sentences(text).map((words) => one('sentence', words))

/** The texts of a block that stand by themselves: paragraphs, headings, cells, captions. */
function pieces(node: RootContent): string[] {
  const found: string[] = []
  visit(node, (part) => {
    if (part.type === 'image') found.push(wordsOf(parser.parse(part.title ?? '')))
    if (part.type === 'paragraph' || part.type === 'heading' || part.type === 'tableCell')
      found.push(wordsOf(part))
  })
  return found
}

function wordsOf(node: Nodes): string {
  const words: string[] = []
  visit(node, (part) => {
    if (part.type === 'text' || part.type === 'inlineCode') words.push(part.value)
  })
  return words.join('')
}
