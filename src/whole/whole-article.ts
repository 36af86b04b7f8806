import type { Element, ElementContent, RootContent } from 'hast'
import { h } from 'hastscript'
import { rehype } from 'rehype'
import { SKIP, visit } from 'unist-util-visit'
import { articleAddress, sourceAddress, termAddress } from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import type { Article } from '../facts/schema/article.ts'
import type { Uses } from '../facts/uses.ts'
import { ownIds } from './own-ids.ts'
import type { Ledger } from './numbered-ledger.ts'

export interface WholeArticle {
  slug: string
  article: Article
  /** The finished HTML of the text. */
  html: string
  /** The ids of its sources in the order of their numbers. */
  cited: readonly string[]
  uses: Uses
}

const parser = rehype().data('settings', { fragment: true })

/**
 * An article as one part of the file. Its headings move down a level and its ids get its own before them; numbers of
 * sources become those of the one list at the end, and terms lead to theirs.
 */
export function wholeArticle(
  { slug, article, html, cited }: WholeArticle,
  ledger: Ledger,
  days: { report: string; reach: string },
): Element {
  const own = `explain-${slug}`
  const { standfirst, reported, reached, key_points: points } = article
  return h('article', { id: own }, [
    h('h2', article.title),
    h('p', { className: 'stand' }, [standfirst.text, ...ledger.references(standfirst.sources)]),
    h('dl', { className: 'hinge' }, [
      h('div', [
        h('dt', `As reported ${dayInWords(days.report)}`),
        h('dd', [reported.text, ...ledger.references(reported.sources)]),
      ]),
      h('div', [
        h('dt', `Sources reach ${dayInWords(article.reaches ?? days.reach)}`),
        h('dd', [reached.text, ...ledger.references(reached.sources)]),
      ]),
    ]),
    h('div', { className: 'frame' }, [
      h('h3', 'The short answer'),
      h(
        'ul',
        points.map(({ text, sources }) => h('li', [text, ...ledger.references(sources)])),
      ),
    ]),
    ...fitted(html, slug, cited, ledger),
  ])
}

function fitted(html: string, slug: string, cited: readonly string[], ledger: Ledger) {
  const tree = parser.parse(html)
  const own = `explain-${slug}`
  const sourceOf = (number: string | undefined) => cited[Number(number) - 1] ?? ''
  visit(tree, 'element', (node, index, parent) => {
    if (parent && index !== undefined && isApart(node)) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.tagName === 'svg') {
      ownIds(node, `${slug}-`)
      return SKIP
    }
    const { properties } = node
    const { id, href } = properties
    if (/^h[2-5]$/.test(node.tagName)) node.tagName = `h${Number(node.tagName[1]) + 1}`
    if (typeof id === 'string') {
      if (/^(r\d|use-)/.test(id)) delete properties['id']
      else properties['id'] = `${own}-${id}`
      const note = /^n(\d+)/.exec(id)
      if (note) asNote(node, sourceOf(note[1]), ledger)
    }
    // Every article has its “Since then”; landmarks of one name are of no help.
    if (id === 'since') {
      node.tagName = 'div'
      delete properties['ariaLabelledBy']
    }
    const { ariaLabelledBy: label } = properties
    if (label) properties['ariaLabelledBy'] = [label].flat().map((name) => `${own}-${name}`)
    if (typeof href === 'string' && href.startsWith('#')) {
      const number = /^#[ns](\d+)/.exec(href)?.[1]
      if (number) node.children = [{ type: 'text', value: ledger.numberOf(sourceOf(number)) }]
      delete properties['ariaLabel']
      properties['href'] = placeOf(href.slice(1), slug, sourceOf)
    }
    if (node.tagName === 'a') delete properties['className']
    return undefined
  })
  return tree.children.filter(isContent)
}

/** Where a link within an article leads in the file, or the address on the site that stands for it. */
function placeOf(fragment: string, slug: string, sourceOf: (number?: string) => string): string {
  if (fragment.startsWith('term-')) return termAddress(fragment.slice('term-'.length))
  const source = /^s(\d+)/.exec(fragment)?.[1]
  return source ? sourceAddress(sourceOf(source)) : `${articleAddress(slug)}#${fragment}`
}

/** A note leads to its source, and bears that source's number. */
function asNote(node: Element, source: string, ledger: Ledger): void {
  node.properties['value'] = ledger.numberOf(source)
  const words = node.children.filter((child) => child.type !== 'element' || !isApart(child))
  node.children = [h('a', { href: sourceAddress(source) }, words)]
}

/** What only serves a page on a screen: closing a note, a heading's own link, a term explained in place. */
const isApart = ({ properties }: Element) =>
  ['x', 'anchor', 'gloss'].some((name) => [properties['className']].flat().includes(name))

const isContent = (node: RootContent): node is ElementContent => node.type !== 'doctype'
