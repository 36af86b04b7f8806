import type { Element, ElementContent, Root, RootContent } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { termAddress } from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import type { Source } from '../facts/schema/source.ts'
import { type ArticleContext, contextOf } from './article-context.ts'
import type { Note } from './citations.ts'

/**
 * Puts a block's notes and the explanations of its new terms after the block, never inside a sentence: there they
 * would run into the text in reader modes. Style sheets move notes to the margin. The block's class holds "text", which
 * tells Readability that a paragraph with several links is no list of links.
 */
export function rehypeNotes() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file)
    const explained = new Set<string>()
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (node.type !== 'element') return [node]
      const notes: Note[] = []
      const terms: string[] = []
      visit(node, 'element', ({ tagName, properties }) => {
        const href = properties['href'] ?? ''
        if (tagName !== 'a') return
        const note = href.startsWith('#n') ? context.citations.noteOf(href.slice(2)) : undefined
        const same = notes.find((one) => one.source === note?.source && one.place === note.place)
        // The same place cited twice in a block is one note with two numbers leading to it.
        if (same) properties['href'] = `#n${same.key}`
        else if (note) notes.push(note)
        const term = href.startsWith('#term-') ? href.slice('#term-'.length) : undefined
        if (term && !explained.has(term)) terms.push(term)
        if (term) explained.add(term)
      })
      const glosses = terms.map((term) => gloss(term, context))
      if (isFrame(node)) return [node, ...glosses]
      if (notes.length + glosses.length === 0) return [node]
      return [
        h('div.textblock', [node, ...(notes.length > 0 ? [list(notes, context)] : []), ...glosses]),
      ]
    })
  }
}

/** Frames and figures cite the list at the end; the section around a wide table has notes as a paragraph has. */
function isFrame({ tagName, children: [first] }: Element): boolean {
  if (first?.type === 'element' && first.tagName === 'table') return false
  return tagName === 'section' || tagName === 'figure'
}

function list(notes: readonly Note[], { facts }: ArticleContext): Element {
  return h(
    'ol.notes',
    notes.map(({ key, number, source, place }) => {
      const record = facts.sources.get(source)
      return h('li', { id: `n${key}`, value: number }, [
        record ? noteText(record, place) : source,
        h('a.x', { href: `#r${key}`, ariaLabel: 'Close note' }),
      ])
    }),
  )
}

/** `Bucharest Summit Declaration, NATO, 3 April 2008, paragraph 23. ` */
function noteText(source: Source, place: string | undefined): string {
  const day = source.date === 'XXXX' ? undefined : dayInWords(source.date)
  return `${[source.title, source.publisher, day, place].filter(Boolean).join(', ')}. `
}

function gloss(id: string, { facts }: ArticleContext): Element {
  const term = facts.terms.get(id)
  const children: ElementContent[] = [
    h('b', `${term?.term ?? id}.`),
    { type: 'text', value: ` ${term?.text ?? ''} ` },
    h('a', { href: termAddress(id) }, 'More, with sources'),
    { type: 'text', value: ' ' },
    h('a.x', { href: `#use-${id}`, ariaLabel: 'Close the explanation' }),
  ]
  return h('p.gloss', { id: `term-${id}` }, children)
}
