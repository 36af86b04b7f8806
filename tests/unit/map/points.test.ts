// Whose territory a place is drawn as, in the paths that ship: projected, simplified, cut and rounded.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { type DetailName, type FrameName, frames } from '../../../src/map/frames.ts'
import { covers, distance, drawn, placeIn } from './drawn.ts'
import { places } from './places.ts'

for (const frame of Object.keys(frames) as FrameName[]) {
  for (const detail of ['page', 'article'] as DetailName[]) {
    suite(`in the ${frame} frame, with the detail of the ${detail}`, () => {
      const countries = drawn(frame, detail).filter((shape) => shape.country !== undefined)
      const { grid } = frames[frame].detail[detail]
      const { width, height } = frames[frame]
      for (const [place, [longitude, latitude, country]] of Object.entries(places)) {
        const [x, y] = placeIn(frame, longitude, latitude)
        if (x < 0 || x > width || y < 0 || y > height) continue
        test(`${place} lies in ${country} and in no other country`, () => {
          const inside = countries.filter((shape) => covers(shape, [x, y]))
          // A harbour may lie a step of the grid off its own simplified shore, never in another country.
          const found =
            inside.length > 0
              ? inside
              : countries.filter((shape) => distance(shape, [x, y]) <= grid)
          assert.deepEqual(
            found.map((shape) => shape.country),
            [country],
          )
        })
      }
    })
  }
}
