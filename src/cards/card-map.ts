import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'
import { mapSubject } from '../facts/map-subject.ts'
import { mapPicture } from '../map/map-picture.ts'
import type { MapFacts } from '../map/map-facts.ts'
import { cardColours } from './card-colours.ts'
import { drawText } from './draw-text.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

const paint = (fill: string, stroke: string, strokeWidth: number) => ({ fill, stroke, strokeWidth })
const { ink, paper, nato, later, ua, ru, oth } = cardColours
/** What map.css gives each class, in the light colours; patterns keep their own fill. */
const paints: Readonly<Record<string, Record<string, string | number>>> = {
  nato: paint(nato, paper, 0.8),
  later: paint(later, nato, 1.6),
  inv: { stroke: paper, strokeWidth: 0.8 },
  by: { stroke: paper, strokeWidth: 0.8 },
  ua: paint(ua, ink, 1.4),
  ru: paint(ru, paper, 0.8),
  oth: paint(oth, paper, 0.8),
  cc: paint('none', paper, 2.4),
  ck: paint('none', ink, 0.8),
  cri: { stroke: ink, strokeWidth: 1.2 },
}

/** The Europe map of a day, filling a box of the card; east of its middle is what the box shows if it is narrow. */
export function cardMap(facts: MapFacts, day: string, box: Box): Element {
  const { drawing } = mapPicture(facts, { frame: 'europe', day, alternative: day, detail: 'page' })
  const { on_cards: ids } = mapSubject(facts)
  const named = new Set(ids.flatMap((id) => facts.countries.get(id)?.name ?? []))
  const narrow = box.width < box.height
  const window = narrow
    ? { x: 120, y: 40, width: (box.width / box.height) * 760, height: 760 }
    : { x: 30, y: 118, width: 930, height: (box.height / box.width) * 930 }
  return s(
    'svg',
    {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      viewBox: `${window.x} ${window.y} ${window.width} ${window.height}`,
      preserveAspectRatio: 'xMidYMid slice',
    },
    [
      s('path', {
        d: `M${window.x} ${window.y}h${window.width}v${window.height}h-${window.width}z`,
        fill: paper,
      }),
      ...drawing.children.flatMap((child) => plain(child, narrow ? named : undefined)),
    ],
  )
}

/**
 * A part of the drawing with its paint as attributes and without what only a page needs. Of labels those `named` carry over: on a
 * card a letter must be 20 pixels high to be read in a feed.
 */
function plain(node: ElementContent, named: ReadonlySet<string> | undefined): ElementContent[] {
  if (node.type !== 'element') return []
  const { tagName, properties, children } = node
  if (tagName === 'line' && properties['className'] !== undefined) return []
  if (tagName === 'text') return named ? label(node, named) : []
  const [kind = ''] = Array.isArray(properties['className']) ? properties['className'] : []
  const kept = Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== 'className' && !name.startsWith('data'))
      .map(([name, value]) => [name, typeof value === 'string' ? inColour(value) : value]),
  )
  return [
    {
      type: 'element',
      tagName,
      properties: { ...kept, ...paints[kind] },
      children: children.flatMap((child) => plain(child, named)),
    },
  ]
}

const inColour = (value: string) =>
  value.replace(
    /var\(--([\w-]+)\)/g,
    (whole, name: string) =>
      Object.entries(cardColours).find(([one]) => one === name)?.[1] ?? whole,
  )

function label(
  { properties: { x, y, className }, children }: Element,
  named: ReadonlySet<string>,
): Element[] {
  const [words] = children
  if (words?.type !== 'text' || !named.has(words.value)) return []
  const white = Array.isArray(className) && className.includes('w')
  return [
    drawText(
      words.value,
      { x: Number(x), y: Number(y), anchor: 'middle', fill: white ? '#ffffff' : ink },
      { face: 'bold', size: 25 },
      'content/countries.yaml',
    ),
  ]
}
