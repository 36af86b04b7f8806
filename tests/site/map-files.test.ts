// The map of a day to take along: SVG, PNG, CSV, GeoJSON and JSON, each read by another program and held against content/.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse as parseTable } from 'csv-parse/sync'
import type { FeatureCollection, Position } from 'geojson'
import { rehype } from 'rehype'
import sharp from 'sharp'
import { parse } from 'yaml'
import { dayInWords } from '../../src/facts/day.ts'
import { dist, elements, named, pageAt, textOf } from './site.ts'

const yaml = (file: string) => parse(readFileSync(`content/${file}.yaml`, 'utf8')) as unknown
const { countries } = yaml('countries') as { countries: { iso2: string; member_from?: string }[] }
const { states, hatches } = yaml('map') as {
  states: { date: string; members: number; sources: string[] }[]
  hatches: { id: string; from: string }[]
}
const licence = 'CC BY 4.0'
const credit = 'The Open Door. Shapes: Natural Earth, public domain.'
/** On whom the map shows as a member, by the records alone. */
const membersOn = (day: string) =>
  countries
    .filter(({ member_from: from }) => from !== undefined && from <= day)
    .map(({ iso2 }) => iso2)
    .toSorted()
const read = (day: string, kind: string) =>
  readFileSync(`${dist}/data/v1/map-${day}.${kind}`, 'utf8')
interface Row {
  iso2: string
  standing: string
  [key: string]: string | number | null
}
const membersIn = (rows: readonly Row[]) =>
  rows
    .filter(({ standing }) => standing === 'member')
    .map(({ iso2 }) => iso2)
    .toSorted()

test('there are thirteen days, and each page offers its five files', () => {
  assert.equal(states.length, 13)
  for (const { date } of states) {
    const offered = elements(
      pageAt(`/map/${date}/`).tree,
      ({ properties }) => 'download' in properties && 'href' in properties,
    ).map(({ properties }) => String(properties['href']))
    for (const kind of ['svg', 'png', 'csv', 'geojson', 'json'])
      assert.ok(offered.includes(`/data/v1/map-${date}.${kind}`), `${date}: ${kind}`)
  }
})

for (const { date, members, sources } of states) {
  test(`${date}: JSON and CSV have the members of the day, and say day, licence and credit`, () => {
    const data = JSON.parse(read(date, 'json')) as Record<string, unknown> & { countries: Row[] }
    assert.deepEqual(
      [data['day'], data['licence'], data['credit'], data['members']],
      [date, licence, credit, members],
    )
    assert.match(
      String(data['licence_address']),
      /^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//,
    )
    assert.equal(new URL(String(data['page'])).pathname, `/map/${date}/`)
    assert.deepEqual(data['sources'], sources)
    assert.equal(data.countries.length, countries.length)
    assert.deepEqual(membersIn(data.countries), membersOn(date))
    assert.equal(membersOn(date).length, members)

    const rows: (Row & Record<string, string>)[] = parseTable(read(date, 'csv'), {
      columns: true,
      record_delimiter: '\r\n',
    })
    for (const row of rows) {
      assert.deepEqual([row['day'], row['licence'], row['credit']], [date, licence, credit])
    }
    // Rows of the table are those of the JSON, with the same three cells at the end of each.
    const cells = data.countries.map((row) =>
      [...Object.values(row), date, licence, credit].map((cell) => String(cell ?? '')),
    )
    assert.deepEqual(
      rows.map((row) => Object.values(row)),
      cells,
    )
  })

  test(`${date}: GeoJSON has the shapes of the members, by the rules of RFC 7946, and what is hatched`, () => {
    const map = JSON.parse(read(date, 'geojson')) as FeatureCollection & Record<string, unknown>
    assert.equal(map.type, 'FeatureCollection')
    assert.deepEqual([map['day'], map['licence'], map['credit']], [date, licence, credit])
    const shapes = map.features.filter(({ properties }) => properties?.['iso2'] !== undefined)
    assert.deepEqual(membersIn(shapes.map(({ properties }) => properties as Row)), membersOn(date))
    const hatched = map.features.filter((one) => !shapes.includes(one))
    assert.deepEqual(
      hatched.map(({ properties }) => properties?.['hatch'] as string),
      hatches.filter(({ from }) => from <= date).map(({ id }) => id),
    )
    for (const { id, geometry } of map.features) {
      for (const polygon of polygonsOf(geometry)) {
        polygon.forEach((ring, at) => {
          assert.ok(ring.length >= 4, `${id}: a ring of ${ring.length}`)
          assert.deepEqual(ring[0], ring.at(-1), `${id}: a ring that stays open`)
          for (const [x = 999, y = 999] of ring)
            assert.ok(Math.abs(x) <= 180 && Math.abs(y) <= 90, `${id}: ${x} ${y}`)
          assert.equal(areaOf(ring) > 0, at === 0, `${id}: ring ${at} runs the wrong way`)
        })
      }
    }
    const places = { Kyiv: [30.52, 50.45], Simferopol: [34.1, 44.95], Warsaw: [21.01, 52.23] }
    const at = (point: Position) =>
      shapes.filter(({ geometry }) => holds(geometry, point)).map(({ id }) => id)
    assert.deepEqual(Object.values(places).map(at), [['UA'], ['UA'], ['PL']])
  })

  test(`${date}: SVG is a whole drawing with the members of its frame, and names day, licence and credit`, () => {
    const svg = read(date, 'svg')
    const tree = rehype().data('settings', { fragment: true }).parse(svg)
    assert.ok(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'))
    const shown = elements(tree, ({ properties }) => properties['dataStanding'] === 'member').map(
      ({ properties }) => String(properties['dataCountry']),
    )
    const beyond = ['CA', 'US']
    assert.deepEqual(
      [...new Set(shown)].toSorted(),
      membersOn(date).filter((id) => !beyond.includes(id)),
    )
    const line = named(tree, 'text')
      .map((text) => textOf(text))
      .at(-1)
    assert.equal(line, `${dayInWords(date)}. ${credit} ${licence}`)
    assert.ok(textOf(named(tree, 'desc')[0]).includes(licence))
    // It stands alone: nothing in it is fetched, and every colour has its value.
    assert.doesNotMatch(svg, /(href|src)="http|@import|url\(["']?http/)
    const set = new Set([...svg.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    for (const [, name] of svg.matchAll(/var\((--[\w-]+)/g)) assert.ok(set.has(name), name)
  })

  test(`${date}: PNG says title, licence, credit and page to programs`, async () => {
    const bytes = readFileSync(`${dist}/data/v1/map-${date}.png`)
    const { width, height, format } = await sharp(bytes).metadata()
    assert.deepEqual([format, width, height], ['png', 1200, 676])
    // The line for people stands in the strip under the card; tests/unit/cards holds its words.
    const strip = await sharp(bytes).extract({ left: 0, top: 634, width, height: 42 }).stats()
    assert.ok(strip.channels.some(({ min, max }) => max - min > 100))
    const words = textIn(bytes)
    assert.ok(words['Title']?.startsWith(`NATO on ${dayInWords(date)}: ${members} members`))
    assert.ok(words['Description']?.includes(dayInWords(date)))
    assert.ok(words['Copyright']?.startsWith(`${credit} ${licence} (https://creativecommons.org/`))
    assert.equal(new URL(words['Source'] ?? '').pathname, `/map/${date}/`)
  })
}

function polygonsOf(geometry: FeatureCollection['features'][number]['geometry']): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  if (geometry.type === 'MultiPolygon') return geometry.coordinates
  throw new Error(`a shape is a ${geometry.type}`)
}

/** Twice the area in square degrees; above 0 where the ring runs anticlockwise. */
const areaOf = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [a = 0, b = 0] = ring[i] ?? []
    return sum + a * y - x * b
  }, 0)

function holds(
  geometry: FeatureCollection['features'][number]['geometry'],
  [x = 0, y = 0]: Position,
): boolean {
  const within = (ring: readonly Position[]) =>
    ring.slice(1).reduce((inside, [bx = 0, by = 0], i) => {
      const [ax = 0, ay = 0] = ring[i] ?? []
      const crosses = ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)
      return inside !== crosses
    }, false)
  return polygonsOf(geometry).some(
    ([outer = [], ...holes]) => within(outer) && !holes.some((hole) => within(hole)),
  )
}

/** The words in a PNG's iTXt chunks by keyword, read by the specification; its sums are held by the decoder above. */
function textIn(png: Buffer): Record<string, string> {
  const words: Record<string, string> = {}
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) !== 'iTXt') continue
    const data = png.subarray(at + 8, at + 8 + length).toString()
    const [, keyword = '', text = ''] = /^([^\0]+)\0\0\0[^\0]*\0[^\0]*\0([^]*)$/.exec(data) ?? []
    words[keyword] = text
  }
  return words
}
