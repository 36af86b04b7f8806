import type { Link, PhrasingContent, Root } from 'mdast'
import { SKIP } from 'unist-util-visit'
import { visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'
import { contextOf } from './article-context.ts'
import { element } from './nodes.ts'

/**
 * Turns `[words](source:nato-2022 "paragraph 23")` into the words and a number. In running text the number leads to
 * a note after the paragraph; in frames, tables, captions and quotations to the list of sources at the end.
 */
export function remarkSources() {
  return (tree: Root, file: VFile): void => {
    const { facts, citations } = contextOf(file)
    visitParents(tree, 'link', (link: Link, ancestors) => {
      if (!link.url.startsWith('source:')) return undefined
      const id = link.url.slice('source:'.length)
      if (!facts.sources.has(id)) {
        file.fail(
          `"${link.url}" names no source. Use an id from content/sources.yaml, as in [words](source:${facts.report.source}).`,
          {
            place: link.position,
            ruleId: 'no-source',
            source: 'sources',
          },
        )
      }
      const place = link.title ?? undefined
      const listed = ancestors.some((node) => node.data?.listed || node.type === 'table')
      const parent = ancestors.at(-1)
      const index = parent?.children.findIndex((child) => child === link) ?? -1
      if (listed) citations.addPlace(id, place)
      const number = listed
        ? listedNumber(citations.number(id))
        : notedNumber(citations.note(id, place))
      parent?.children.splice(index, 1, ...link.children, number)
      return [SKIP, index + link.children.length + 1]
    })
  }
}

function listedNumber(number: number): PhrasingContent {
  return reference({ href: `#s${number}` }, number)
}

function notedNumber({ key, number }: { key: string; number: number }): PhrasingContent {
  return reference({ id: `r${key}`, href: `#n${key}` }, number)
}

function reference(properties: { id?: string; href: string }, number: number): PhrasingContent {
  const link = element('a', { className: ['ref'], ...properties, ariaLabel: `Source ${number}` }, [
    { type: 'text', value: String(number) },
  ])
  return element('sup', {}, [link])
}
