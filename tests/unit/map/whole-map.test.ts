// The one drawing that holds all three frames, as it ships.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { suite, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'hast-util-to-string'
import type { Element } from 'hast'
import { applyMatrix } from '../../../src/map/apply-matrix.ts'
import { classOn } from '../../../src/map/class-on.ts'
import { type FrameName, type Matrix } from '../../../src/map/frames.ts'
import { project } from '../../../src/map/project.ts'
import { shows } from '../../../src/map/shows.ts'
import { whole, wholeFrames } from '../../../src/map/whole-frames.ts'
import { wholeMap } from '../../../src/map/whole-map.ts'
import { membersOn } from '../../../src/facts/members-on.ts'
import { content, states } from './content.ts'
import { covers, distance, elements, ringsOf } from './drawn.ts'
import { places } from './places.ts'

const maps = new Map(states.map(({ date }) => [date, wholeMap(content, date)]))
const mapOf = (date: string) => maps.get(date) ?? wholeMap(content, date)
const isOff = ({ properties }: Element) => String(properties['className']).includes('off')
const value = ({ properties }: Element, name: string) => {
  const found = properties[name]
  return typeof found === 'string' ? found : ''
}

const shapes = elements(mapOf('2022-11-29').drawing, 'path')
  .filter((path) => value(path, 'dataCountry') !== '')
  .map((path) => ({
    country: value(path, 'dataCountry'),
    hatch: undefined,
    border: undefined,
    standing: value(path, 'dataStanding'),
    rings: ringsOf(value(path, 'd')),
  }))

for (const [place, [longitude, latitude, country]] of Object.entries(places)) {
  test(`${place} lies in ${country} and in no other country, in every frame and on every day`, () => {
    const point = project([longitude, latitude])
    const inside = shapes.filter((shape) => covers(shape, point))
    // A harbour may lie a unit of its frame off its own simplified shore, never in another country.
    const unit = shows(wholeFrames.europe, point) ? 2 : 6
    const found =
      inside.length > 0 ? inside : shapes.filter((shape) => distance(shape, point) <= unit)
    assert.deepEqual(
      found.map((shape) => shape.country),
      [country],
    )
  })
}

test('the shapes are the same on every day', () => {
  const outlines = [...maps.values()].map(({ drawing }) =>
    elements(drawing, 'path')
      .filter((path) => value(path, 'dataCountry') !== '')
      .map((path) => value(path, 'd'))
      .join(),
  )
  assert.equal(new Set(outlines).size, 1)
})

for (const { date, members } of states) {
  suite(`on ${date}`, () => {
    const { drawing, legend } = mapOf(date)
    const paths = elements(drawing, 'path')

    test(`${members} members are coloured, those of content/`, () => {
      const shown = paths.filter((path) => value(path, 'dataStanding') === 'member')
      assert.deepEqual(
        shown.map((path) => value(path, 'dataCountry')).toSorted(),
        membersOn(content.countries.values(), date)
          .map(({ iso2 }) => iso2)
          .toSorted(),
      )
      assert.ok(shown.every(({ properties }) => String(properties['className']) === 'nato'))
      assert.ok(toString(legend).includes(`: ${members}`))
    })

    test('a line shows where two colours meet, and nowhere else', () => {
      const at = states.findIndex((state) => state.date === date)
      const lines = paths.filter((path) => value(path, 'dataDays') !== '')
      assert.ok(lines.length > 10)
      for (const line of lines) assert.equal(isOff(line), value(line, 'dataDays')[at] !== '1')
    })

    test('hatches, their labels and their words in the legend come with their day', () => {
      const dated = [...elements(drawing, 'g'), ...elements(legend, 'li')].filter(
        (one) => value(one, 'dataFrom') !== '',
      )
      assert.equal(dated.filter((one) => /Crimea/.test(toString(one))).length > 0, true)
      for (const one of dated) assert.equal(isOff(one), value(one, 'dataFrom') > date)
      const hatched = elements(drawing, 'g')
        .filter((group) => value(group, 'dataFrom') !== '' && !isOff(group))
        .flatMap((group) => elements(group, 'path').map((path) => value(path, 'dataHatch')))
        .filter(Boolean)
      const wanted = [
        ...(date >= '2022-09-30' ? ['oblasts'] : []),
        ...(date >= '2014-03-18' ? ['crimea'] : []),
      ]
      assert.deepEqual(hatched, wanted)
    })

    test('the heavy stretches of the border are those of the members of the day', () => {
      const heavy = paths.filter(
        (path) => value(path, 'dataKm') !== '' || 'dataKm' in path.properties,
      )
      const sum = heavy
        .filter((path) => !isOff(path))
        .reduce((km, path) => km + Number(path.properties['dataKm']), 0)
      const known = content.borders.neighbours
        .filter(({ iso2 }) => (content.countries.get(iso2)?.member_from ?? '9999') <= date)
        .reduce((km, { cia_factbook }) => km + cia_factbook.km, 0)
      assert.equal(sum, known)
    })
  })
}

test('every land that is not Ukraine and has another colour beside it is parted from it by a line', () => {
  const days = [...content.mapStates.keys()]
  const lines = elements(mapOf('2022-11-29').drawing, 'path').filter(
    (path) => value(path, 'dataDays') !== '',
  )
  const at = days.indexOf('1999-03-12')
  const kinds = new Set(
    ['PL', 'DE', 'UA', 'RU', 'BY', 'CH'].map((id) => classOn(content, id, '1999-03-12', false)),
  )
  assert.equal(kinds.size, 5)
  assert.ok(lines.some((line) => value(line, 'dataDays')[at] === '1'))
})

test('the border of Russia in the drawing has no vertex on the isthmus of Perekop', () => {
  const corners = [
    [33, 46.3],
    [35, 46.3],
    [35, 45.9],
    [33, 45.9],
  ].map((corner) => project(corner))
  const box = {
    country: '',
    hatch: undefined,
    border: undefined,
    standing: undefined,
    rings: [corners],
  }
  const russia = elements(mapOf('2024-03-07').drawing, 'path').filter(
    (path) => value(path, 'dataBorder') === 'RU',
  )
  assert.equal(russia.length, 1)
  const points = russia.flatMap((path) => ringsOf(value(path, 'd')).flat())
  assert.ok(points.length > 20)
  assert.deepEqual(
    points.filter((point) => covers(box, point)),
    [],
  )
})

test('the dots of small states lie in their countries', () => {
  const dots = elements(mapOf('2022-11-29').drawing, 'circle').filter(
    (dot) => value(dot, 'dataCountry') !== '',
  )
  assert.ok(dots.length >= 10)
  for (const frame of ['alliance', 'europe'] as const) {
    const [a, b, c, d, e, f] = wholeFrames[frame].matrix
    const det = a * d - b * c
    for (const dot of dots.slice(...(frame === 'alliance' ? [0, 5] : [5, 10]))) {
      const [x, y] = [Number(dot.properties['cx']) - e, Number(dot.properties['cy']) - f]
      const point: [number, number] = [(x * d - y * c) / det, (y * a - x * b) / det]
      const country = shapes.find((shape) => shape.country === value(dot, 'dataCountry'))
      assert.ok(country && covers(country, point), `${frame} ${value(dot, 'dataCountry')}`)
    }
  }
})

/** The matrix of a list of transforms in CSS about an origin. */
function matrixOf(css: string, [ox, oy]: [number, number]): Matrix {
  let [a, b, c, d, e, f]: number[] = [1, 0, 0, 1, ox, oy]
  const by = (m: number[]) => {
    const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = m
    ;[a, b, c, d, e, f] = [
      (a ?? 0) * p + (c ?? 0) * q,
      (b ?? 0) * p + (d ?? 0) * q,
      (a ?? 0) * r + (c ?? 0) * s,
      (b ?? 0) * r + (d ?? 0) * s,
      (a ?? 0) * t + (c ?? 0) * u + (e ?? 0),
      (b ?? 0) * t + (d ?? 0) * u + (f ?? 0),
    ]
  }
  for (const [, name, list = ''] of css.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const numbers = list.split(',').map(Number.parseFloat)
    const [x = 0, y = 0] = numbers
    const turn = (x * Math.PI) / 180
    if (name === 'translate') by([1, 0, 0, 1, x, y])
    if (name === 'rotate')
      by([Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0])
    if (name === 'scale') by([x, 0, 0, x, 0, 0])
    if (name === 'matrix') by(numbers)
  }
  by([1, 0, 0, 1, -ox, -oy])
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0]
}

test('the style sheet moves the drawing to the three frames, to a unit', () => {
  const css = readFileSync('src/styles/parts/whole-map.css', 'utf8')
  const [, ox, oy] = /transform-origin: (\d+)px (\d+)px/.exec(css) ?? []
  const transforms = [...css.matchAll(/--f: (translate[^;]+);/g)].map(([, list = '']) => list)
  const order: FrameName[] = ['europe', 'alliance', 'border']
  assert.equal(transforms.length, order.length)
  for (const [i, frame] of order.entries()) {
    const matrix = matrixOf(transforms[i] ?? '', [Number(ox), Number(oy)])
    for (const place of [
      [30.5, 50.4],
      [2.3, 48.9],
      [34, 45],
      [24, 60],
      [-75, 45],
    ]) {
      const point = project(place)
      const [x, y] = applyMatrix(wholeFrames[frame].matrix, point)
      if (x < 0 || x > whole.width || y < 0 || y > whole.height) continue
      const [cssX, cssY] = applyMatrix(matrix, point)
      assert.ok(
        Math.hypot(cssX - x, cssY - y) < 1,
        `${frame}: ${place.join()} ${cssX},${cssY} ${x},${y}`,
      )
    }
  }
})

test('drawing and legend take at most 19,000 bytes, and have no style attribute', () => {
  for (const { drawing, legend } of maps.values()) {
    const html = toHtml(drawing) + toHtml(legend)
    assert.ok(brotliCompressSync(html).length <= 19_000)
    assert.doesNotMatch(html, / style=/)
  }
})
