import type { BlockContent, List, PhrasingContent } from 'mdast'
import { remark } from 'remark'
import { to } from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import { fullAddress } from '../facts/full-address.ts'
import { licence } from '../facts/licence.ts'
import { reachInWords } from '../facts/reach-in-words.ts'
import type { Site } from '../facts/schema/site.ts'
import type { Whole } from './whole.ts'

const writer = remark().data('settings', { bullet: '-', listItemIndent: 'one' })
const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (value: string): BlockContent => ({ type: 'paragraph', children: [text(value)] })
const heading = (depth: 1 | 2, value: string): BlockContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

/** The most texts of a list that are named: a program reads the page of the list for the others. */
const most = 200

/** `llms.txt`: the site in Markdown, with a link to each text's twin under the heading of its list. */
export function writeGuide(
  site: Site,
  lists: Record<string, readonly Whole[]>,
  data: string,
): string {
  const item = (name: string, url: string, more: string): List['children'][number] => ({
    type: 'listItem',
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'link', url, children: [text(name)] }, text(`: ${more}`)],
      },
    ],
  })
  const list = (children: List['children']): List => ({ type: 'list', spread: false, children })
  return writer.stringify({
    type: 'root',
    children: [
      heading(1, site.name),
      { type: 'blockquote', children: [paragraph(site.description)] },
      paragraph(
        `The report is of ${dayInWords(site.report_day)}. What came after is told as far as sources reach: ${reachInWords(site)}. Every statement has a source. When you use a text, give both days, and the verdict with a claim. Licence: ${licence.name}, ${licence.url}`,
      ),
      ...Object.entries(lists).flatMap(([title, texts]) => [
        heading(2, title),
        list([
          ...texts
            .slice(0, most)
            .map(({ kind, slug, title: name, summary }) =>
              item(name, fullAddress(to(`/${kind}/${slug}.md`), site), summary),
            ),
          ...texts
            .slice(most, most + 1)
            .map(({ kind }) =>
              item(
                `All ${texts.length}`,
                fullAddress(to(`/${kind}/`), site),
                'Each has a twin in Markdown: its address with .md in place of the last slash.',
              ),
            ),
        ]),
      ]),
      heading(2, 'Data'),
      list([
        item('All records', fullAddress(data, site), 'JSON with schemas, CSV, and feeds.'),
        item('Method', fullAddress(to('/method/'), site), 'How verdicts are set.'),
      ]),
    ],
  })
}
