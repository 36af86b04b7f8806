import type { Element } from 'hast'
import type { Link, PhrasingContent, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { dayInWords } from '../facts/day.ts'
import { contextOf } from './article-context.ts'
import { blockKind } from './block-kind.ts'
import { block, element, finished, sourceLink } from './nodes.ts'

/** From three events on they are a course of time, and a ribbon says more than two dates do. */
const enough = 3

const alternative = 'The events below, each at its day on a line of time from the report on.'

/**
 * Turns a run of `> [!since t-2023-04-04]` into one frame, "Since then", with day, words and sources from the
 * events; from three events on a ribbon shows when they were. A section, never an aside: reader modes drop asides, and a correction must not be lost there.
 */
export function remarkSince() {
  return (tree: Root, file: VFile): void => {
    const { facts, mentions, pictures, ribbon } = contextOf(file)
    const children: RootContent[] = []
    let run: RootContent[] = []
    let events: string[] = []
    const endRun = () => {
      const drawn =
        events.length >= enough && ribbon !== false
          ? pictures(`ribbon:${events.join(' ')}`, alternative)
          : undefined
      if (run.length > 0) children.push(frame(run, drawn?.drawing))
      run = []
      events = []
    }
    for (const node of tree.children) {
      const mark = node.type === 'blockquote' ? blockKind(node) : undefined
      if (mark?.kind !== 'since') {
        endRun()
        children.push(node)
        continue
      }
      const event = facts.events.get(mark.id)
      if (!event) {
        file.fail(`[!since ${mark.id}] names no event. Use an id from content/timeline.yaml.`, {
          place: node.position,
          ruleId: 'no-event',
          source: 'since',
        })
      }
      mentions.events.add(event.id)
      events.push(event.id)
      const words: PhrasingContent[] = [
        { type: 'text', value: event.text },
        // The best two are enough here: the event's own page lists all of them.
        ...event.sources.slice(0, 2).map((id): Link => sourceLink(id)),
        ...(mark.rest.length > 0 ? [{ type: 'text' as const, value: ' ' }, ...mark.rest] : []),
      ]
      run.push(
        block('li', {}, [
          element('time', { dateTime: event.date }, [
            { type: 'text', value: dayInWords(event.date, 'short') },
          ]),
          // Unseen in a grid: text browsers, feeds and voices would run day and words together.
          { type: 'text', value: ' ' },
          element('span', {}, words),
        ]),
      )
    }
    endRun()
    tree.children = children
  }
}

function frame(items: RootContent[], ribbon: Element | undefined): RootContent {
  return block(
    'section',
    { className: ['frame', 'since'], id: 'since', ariaLabelledBy: ['since-title'] },
    [
      block('h2', { id: 'since-title' }, [{ type: 'text', value: 'Since then' }]),
      ...(ribbon ? [finished(ribbon)] : []),
      block('ol', { className: ['dates'] }, items),
    ],
    'listed',
  )
}
