import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'hast-util-to-string'
import { membersOn } from '../../../src/facts/members-on.ts'
import { type FrameName, frames } from '../../../src/map/frames.ts'
import { mapPicture } from '../../../src/map/map-picture.ts'
import { content, states } from './content.ts'
import { drawn, elements } from './drawn.ts'

const names = Object.keys(frames) as FrameName[]
const picture = (frame: FrameName, day = '2022-11-29', since = false) =>
  mapPicture(content, {
    frame,
    day,
    alternative: 'A map of Europe and of the alliance in it.',
    since,
  })

for (const { date, members } of states) {
  test(`on ${date} the alliance frame shows the ${members} members of content/, and no other`, () => {
    const shown = drawn('alliance', 'page', date).filter(({ standing }) => standing === 'member')
    const known = membersOn(content.countries.values(), date).map(({ iso2 }) => iso2)
    assert.equal(shown.length, members)
    assert.deepEqual(shown.map(({ country }) => country).toSorted(), known.toSorted())
    assert.ok(shown.every(({ rings }) => rings.length > 0))
  })
}

test('all members of Europe are in the Europe frame, in both details', () => {
  for (const detail of ['page', 'article'] as const) {
    const shown = drawn('europe', detail, '2024-03-07').filter(
      ({ standing }) => standing === 'member',
    )
    assert.equal(shown.length, 30)
  }
})

test('on the day of the report Finland and Sweden are invited, and land without a record has no standing', () => {
  const standing = new Map(
    drawn('europe', 'article').map((shape) => [shape.country, shape.standing]),
  )
  assert.deepEqual([standing.get('FI'), standing.get('SE')], ['invited', 'invited'])
  assert.deepEqual(
    [standing.get('UA'), standing.get('CH'), standing.get('XK')],
    ['outside', 'none', 'none'],
  )
})

test('Crimea is hatched from 18 March 2014, the four oblasts from 30 September 2022, these in the border frame only', () => {
  const hatches = (frame: FrameName, day: string) =>
    drawn(frame, 'article', day).flatMap(({ hatch }) => hatch ?? [])
  assert.deepEqual(hatches('border', '2014-03-17'), [])
  assert.deepEqual(hatches('border', '2014-03-18'), ['crimea'])
  assert.deepEqual(hatches('border', '2022-09-29'), ['crimea'])
  assert.deepEqual(hatches('border', '2022-09-30'), ['oblasts', 'crimea'])
  assert.deepEqual(hatches('europe', '2022-09-30'), ['crimea'])
})

test('label and legend of a hatch come and go with it', () => {
  const words = (day: string) => {
    const { drawing, legend } = picture('border', day)
    return toString(drawing) + toString(legend)
  }
  assert.doesNotMatch(words('2014-03-17'), /Crimea|[Cc]laimed/)
  assert.match(words('2014-03-18'), /Crimea \(Ukraine\), occupied by Russia since 2014/)
  assert.doesNotMatch(words('2022-09-29'), /[Cc]laimed/)
  assert.match(words('2022-09-30'), /claimed by Russia on 30 September 2022; not the front line/)
})

test('the border frame draws a stretch for each of the seven neighbours, with its published length', () => {
  const stretches = drawn('border', 'article').flatMap(({ border }) => border ?? [])
  assert.deepEqual(stretches.toSorted(), ['BY', 'HU', 'MD', 'PL', 'RO', 'RU', 'SK'])
  const words = toString(picture('border').drawing)
  for (const length of ['1,944', '1,202', '1,111', '601', '498', '128', '97'])
    assert.ok(words.includes(`${length} km`), length)
  assert.match(toString(picture('border').legend), /1,324 of 5,581\u00a0km \(CIA World Factbook\)/)
})

test('the stretches of members are the heavy ones, and before 1999 there is none', () => {
  const heavy = (day: string) => {
    const [group] = elements(picture('border', day).drawing, 'g').filter(
      ({ properties }) => String(properties['className']) === 'bn',
    )
    return group ? elements(group, 'path').map(({ properties }) => properties['dataBorder']) : []
  }
  assert.deepEqual(heavy('2022-11-29').toSorted(), ['HU', 'PL', 'RO', 'SK'])
  assert.deepEqual(heavy('1990-10-03'), [])
})

test('the legend says the day, and who was invited', () => {
  const words = (day: string) => toString(picture('europe', day).legend)
  assert.match(
    words('2022-11-29'),
    /Member on 29 November 2022.*Invited, not yet in: Finland, Sweden/,
  )
  assert.match(words('2023-04-04'), /Invited, not yet in: Sweden/)
  assert.doesNotMatch(words('2020-03-27') + words('2024-03-07'), /Invited/)
})

test('a picture of then and since says who has joined since', () => {
  const words = (day: string) => toString(picture('europe', day, true).legend)
  assert.match(
    words('2022-11-29'),
    /Member on 29 November 2022.*Joined since: Finland 2023, Sweden 2024/,
  )
  assert.match(words('1999-03-12'), /Joined since, by 23 June 2026: 13 in this frame/)
  assert.doesNotMatch(words('2024-03-07'), /Joined since/)
})

test('the legend owns up to borders that are not those of the day', () => {
  assert.match(
    toString(picture('europe', '1955-05-06').legend),
    /Borders are those of a recent data set/,
  )
  assert.doesNotMatch(toString(picture('europe', '1999-03-12').legend), /data set/)
})

test('a picture in an article takes at most 3,600 bytes with labels and legend, the home page’s at most 9,000', () => {
  const bytes = ({ drawing, legend }: ReturnType<typeof mapPicture>) =>
    brotliCompressSync(toHtml(drawing) + toHtml(legend)).length
  for (const { date } of states) {
    for (const frame of ['europe', 'border'] as const) {
      const size = Math.max(bytes(picture(frame, date)), bytes(picture(frame, date, true)))
      assert.ok(size <= 3600, `${frame} on ${date}: ${size}`)
    }
  }
  const home = bytes(
    mapPicture(content, {
      frame: 'europe',
      day: '2022-11-29',
      alternative: 'A map.',
      detail: 'page',
      since: true,
    }),
  )
  assert.ok(home <= 9000, String(home))
})

test('a picture has a role, its alternative, no style attribute, and ids that no other picture has', () => {
  const ids = names.flatMap((frame) =>
    ['2022-11-29', '2024-03-07'].flatMap((day) => {
      const { drawing } = picture(frame, day)
      assert.equal(drawing.properties['role'], 'img')
      assert.equal(drawing.properties['ariaLabel'], 'A map of Europe and of the alliance in it.')
      assert.doesNotMatch(toHtml(drawing), / style=/)
      return [...toHtml(drawing).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    }),
  )
  assert.equal(new Set(ids).size, ids.length)
})

test('every reference in drawing and legend has its target in the drawing', () => {
  for (const frame of names) {
    for (const { date } of states) {
      const { drawing, legend } = picture(frame, date)
      const html = toHtml(drawing)
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
      for (const [, id] of (html + toHtml(legend)).matchAll(/(?:url\(|href=")#([^)"]+)/g))
        assert.ok(ids.has(id), `${frame} ${date}: ${id}`)
    }
  }
})
