// Whose territory a place is drawn as, in the paths that ship: projected, simplified, cut and rounded.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { type DetailName, type FrameName, frames } from '../../../src/map/frames.ts'
import { covers, distance, drawn, placeIn } from './drawn.ts'

const places: Readonly<Record<string, [longitude: number, latitude: number, country: string]>> = {
  Simferopol: [34.1, 44.95, 'UA'],
  Sevastopol: [33.53, 44.6, 'UA'],
  Kerch: [36.45, 45.35, 'UA'],
  Armiansk: [33.69, 46.11, 'UA'],
  Donetsk: [37.8, 48, 'UA'],
  Luhansk: [39.3, 48.57, 'UA'],
  Kherson: [32.62, 46.64, 'UA'],
  Zaporizhzhia: [35.14, 47.84, 'UA'],
  Kyiv: [30.52, 50.45, 'UA'],
  Tiraspol: [29.63, 46.84, 'MD'],
  Sukhumi: [41.05, 43.02, 'GE'],
  Tskhinvali: [43.97, 42.23, 'GE'],
  Kaliningrad: [20.55, 54.71, 'RU'],
  Rostov: [39.7, 47.23, 'RU'],
  Prishtina: [21.17, 42.66, 'XK'],
  Kyrenia: [33.32, 35.33, 'CY'],
  Luxembourg: [6.13, 49.61, 'LU'],
  Podgorica: [19.26, 42.44, 'ME'],
  Skopje: [21.43, 41.99, 'MK'],
  Tirana: [19.82, 41.33, 'AL'],
  Tallinn: [24.75, 59.42, 'EE'],
  Reykjavik: [-21.9, 64.13, 'IS'],
  Nuuk: [-51.72, 64.18, 'DK'],
}

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
