import assert from 'node:assert/strict'
import { test } from 'node:test'
import { geoArea, geoContains } from 'd3'
import { feature, mesh, neighbors } from 'topojson-client'
import { mapTopology } from '../../../src/map/map-topology.ts'
import { content } from './content.ts'

const { countries, crimea, oblasts } = mapTopology.objects
const shapeOf = (id: string) => countries.geometries.find((shape) => shape.id === id)
const km2 = (steradians: number) => steradians * 6371.0088 ** 2

test('no polygon is turned inside out', () => {
  for (const { id, arcs } of countries.geometries) {
    for (const part of arcs) {
      assert.ok(geoArea(feature(mapTopology, { type: 'Polygon', arcs: part })) < 2 * Math.PI, id)
    }
  }
})

test('each code stands once, and all 32 members are there', () => {
  const ids = countries.geometries.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  const members = [...content.countries.values()].filter(
    ({ member_from: day }) => day !== undefined,
  )
  assert.equal(members.length, 32)
  assert.deepEqual(
    members.filter(({ iso2 }) => !ids.includes(iso2)),
    [],
  )
})

test('Crimea has its area and lies in Ukraine, whose own is 600,000 km²', () => {
  const area = km2(geoArea(feature(mapTopology, crimea)))
  assert.ok(area > 25_000 && area < 31_000, `${area}`)
  const ukraine = shapeOf('UA')
  assert.ok(ukraine)
  assert.ok(Math.abs(km2(geoArea(feature(mapTopology, ukraine))) - 597_200) < 3000)
  assert.ok(geoContains(feature(mapTopology, ukraine), [34.1, 44.95]))
})

test('the border of Russia and Ukraine has no vertex on the isthmus of Perekop', () => {
  const pair = countries.geometries.filter(({ id }) => id === 'RU' || id === 'UA')
  const border = mesh(
    mapTopology,
    { type: 'GeometryCollection', geometries: pair },
    (a, b) => a !== b,
  )
  const points = border.coordinates.flat()
  assert.ok(points.length > 20)
  assert.deepEqual(
    points.filter(([x = 0, y = 0]) => x > 33 && x < 35 && y > 45.9 && y < 46.3),
    [],
  )
})

test('Ukraine has exactly the seven neighbours of content/borders.yaml', () => {
  const ukraine = countries.geometries.findIndex(({ id }) => id === 'UA')
  const beside = neighbors(countries.geometries)[ukraine] ?? []
  assert.deepEqual(
    beside.map((i) => countries.geometries[i]?.id).toSorted(),
    content.borders.neighbours.map(({ iso2 }) => iso2).toSorted(),
  )
})

test('the four oblasts have the areas of Donetsk, Luhansk, Kherson and Zaporizhzhia', () => {
  const areas = new Map(
    oblasts.geometries.map((shape) => [shape.id, km2(geoArea(feature(mapTopology, shape)))]),
  )
  for (const [id, area] of Object.entries({
    'UA-14': 26_521,
    'UA-09': 26_227,
    'UA-65': 26_108,
    'UA-23': 27_006,
  })) {
    assert.ok(Math.abs((areas.get(id) ?? 0) / area - 1) < 0.03, `${id}: ${areas.get(id)}`)
  }
})
