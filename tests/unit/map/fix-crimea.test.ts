import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { geoArea, geoContains } from 'd3'
import { feature } from 'topojson-client'
import { fixCrimea } from '../../../src/map/fix-crimea.ts'
import type { WorldAtlas } from '../../../src/map/world-atlas.ts'

const require = createRequire(import.meta.url)
const world = (scale: string) =>
  JSON.parse(
    readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8'),
  ) as WorldAtlas

const cities: [number, number][] = [
  [34.1, 44.95],
  [33.6, 44.65],
  [36.3, 45.3],
  [33.75, 46.05],
]
const holders = (topology: WorldAtlas, city: [number, number]) =>
  topology.objects.countries.geometries
    .filter(
      (shape) =>
        (shape.id === '643' || shape.id === '804') && geoContains(feature(topology, shape), city),
    )
    .map(({ properties }) => properties.name)

for (const scale of ['110m', '50m', '10m']) {
  test(`Crimea goes from Russia to Ukraine in world-atlas ${scale}`, () => {
    const topology = world(scale)
    assert.deepEqual(holders(topology, [34.1, 44.95]), ['Russia'])
    const crimea = fixCrimea(topology)
    const area = geoArea(feature(topology, crimea)) * 6371.0088 ** 2
    assert.ok(area > 25_000 && area < 31_000)
    for (const city of scale === '110m' ? cities.slice(0, 1) : cities) {
      assert.deepEqual(holders(topology, city), ['Ukraine'], String(city))
    }
  })
}

test('a source in which Crimea is not a part of Russia is refused', () => {
  const topology = world('110m')
  fixCrimea(topology)
  assert.throws(
    () => fixCrimea(topology),
    /^Error: Simferopol lies in 0 parts of Russia, not in one/,
  )
})
