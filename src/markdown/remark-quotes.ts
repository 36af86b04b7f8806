import type { Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { personAddress } from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import type { Quote } from '../facts/schema/quote.ts'
import { type ArticleContext, contextOf } from './article-context.ts'
import { blockKind } from './block-kind.ts'
import { block, element, sourceLink } from './nodes.ts'

/** Turns `> [!quote q02]` into the recorded quotation: nobody retypes an official's words. */
export function remarkQuotes() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file)
    tree.children = tree.children.map((node): RootContent => {
      const mark = node.type === 'blockquote' ? blockKind(node) : undefined
      if (!mark) return node
      if (mark.kind !== 'quote') {
        file.fail(`[!${mark.kind} …] is not a form of writing. Use [!since …] or [!quote …].`, {
          place: node.position,
          ruleId: 'no-form',
          source: 'quotes',
        })
      }
      const quote = context.facts.quotes.get(mark.id)
      if (!quote) {
        file.fail(`[!quote ${mark.id}] names no quotation. Use an id from content/quotes.yaml.`, {
          place: node.position,
          ruleId: 'no-quote',
          source: 'quotes',
        })
      }
      return figure(quote, context)
    })
  }
}

function figure(quote: Quote, { facts, mentions }: ArticleContext): RootContent {
  if (quote.person) mentions.people.add(quote.person)
  const speaker = { type: 'text' as const, value: quote.speaker }
  const name = quote.person
    ? element('a', { href: personAddress(quote.person) }, [speaker])
    : speaker
  const said = [quote.role, quote.where, dayInWords(quote.when)].filter(Boolean).join(', ')
  const side = quote.when <= facts.site.report_day ? 'then' : 'now'
  // Words that begin inside a sentence are shown to do so.
  const cut = /^\p{Ll}/u.test(quote.exact) ? '…' : ''
  return block(
    'figure',
    { className: ['quote', side] },
    [
      block('blockquote', {}, [
        block('p', {}, [{ type: 'text', value: `“${cut}${quote.exact}”` }]),
      ]),
      block('figcaption', {}, [
        element('b', {}, [name]),
        { type: 'text', value: `, ${said}.` },
        // Two are enough here: the speaker's page lists all, with what other records have.
        ...quote.sources.slice(0, 2).map((id) => sourceLink(id)),
        ...(quote.reader_note ? [{ type: 'text' as const, value: ` ${quote.reader_note}` }] : []),
      ]),
    ],
    'listed',
  )
}
