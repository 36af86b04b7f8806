import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { drawRibbon } from '../../../src/charts/draw-ribbon.ts'
import type { Event } from '../../../src/facts/schema/event.ts'
import { content } from '../map/content.ts'
import { elements } from '../map/drawn.ts'

const event = (date: string, reaches?: string): Event => ({
  id: `t-${date}`,
  date,
  text: 'Something happens.',
  kind: 'nato',
  threads: ['alliance'],
  countries: [],
  sources: ['a-source'],
  check: 'verified',
  ...(reaches === undefined ? {} : { reaches }),
})
const days = ['2022-04-13', '2022-11-29', '2023-04-04', '2024-03', '2025-12-14']
const ribbon = drawRibbon(
  content,
  days.map((day) => event(day)),
  'What came after.',
)

/** Where the marks of a ribbon stand, from 0 to 100. */
const marks = (drawing: Element) =>
  elements(drawing, 'path')
    .filter(({ properties }) => String(properties['className']) === 'stepn')
    .flatMap(({ properties }) => [...String(properties['d']).matchAll(/M([\d.]+),/g)])
    .map(([, place]) => Number(place))

test('the ribbon marks what came after the report, and nothing before', () => {
  const places = marks(ribbon)
  assert.equal(places.length, 3)
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
  assert.ok(places.every((place) => place > 0 && place <= 100))
})

test('an event beyond the site’s last day stretches the ribbon to the day that its own sources reach', () => {
  const far = drawRibbon(content, [event('2026-03-01', '2026-06-23')], 'What came after.')
  assert.ok((marks(far)[0] ?? 100) < 100)
})

test('a ribbon of ten events weighs at most 1,000 bytes', () => {
  const ten = Array.from({ length: 10 }, (_, i) => event(`2023-0${(i % 9) + 1}-1${i % 9}`))
  assert.ok(brotliCompressSync(toHtml(drawRibbon(content, ten, 'What came after.'))).length <= 1000)
})
