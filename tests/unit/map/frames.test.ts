import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FrameName, frames } from '../../../src/map/frames.ts'
import { placeIn } from './drawn.ts'

const kyiv = [30.52, 50.45] as const
const centre = [31.2, 48.5] as const
/** Ukraine's ends: west, east, south (Crimea), north. */
const ends = [
  [22.15, 48.4],
  [40.2, 49.6],
  [33.75, 44.4],
  [33.2, 52.35],
] as const

test('every frame shows Ukraine whole', () => {
  for (const name of Object.keys(frames) as FrameName[]) {
    const { width, height } = frames[name]
    for (const [longitude, latitude] of ends) {
      const [x, y] = placeIn(name, longitude, latitude)
      assert.ok(x > 0 && x < width && y > 0 && y < height, `${name}: ${longitude}, ${latitude}`)
    }
  }
})

test('north is up at Ukraine, within 10 degrees, in the Europe and border frames', () => {
  for (const name of ['europe', 'border'] as const) {
    for (const [longitude, latitude] of [kyiv, centre]) {
      const [x1, y1] = placeIn(name, longitude, latitude)
      const [x2, y2] = placeIn(name, longitude, latitude + 0.5)
      const tilt = (Math.atan2(x2 - x1, y1 - y2) * 180) / Math.PI
      assert.ok(Math.abs(tilt) < 10, `${name} at ${longitude}, ${latitude}: ${tilt.toFixed(1)}`)
    }
  }
})

test('a kilometre is as long north as east at Kyiv, within a twentieth, in the Europe and border frames', () => {
  for (const name of ['europe', 'border'] as const) {
    const [x, y] = placeIn(name, ...kyiv)
    const north = placeIn(name, kyiv[0], kyiv[1] + 0.5)
    const east = placeIn(name, kyiv[0] + 0.5 / Math.cos((kyiv[1] * Math.PI) / 180), kyiv[1])
    const ratio = Math.hypot(north[0] - x, north[1] - y) / Math.hypot(east[0] - x, east[1] - y)
    assert.ok(Math.abs(ratio - 1) < 0.05, `${name}: ${ratio}`)
  }
})
