import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { suite, test } from 'node:test'
import { type FrameName, frames } from '../../../src/map/frames.ts'
import { labelLines } from '../../../src/map/label-lines.ts'
import { type Label, labels } from '../../../src/map/labels.ts'
import { content } from './content.ts'
import { covers, drawn } from './drawn.ts'

/** The widest name in Commissioner 600 takes .603 of the font's size a letter (Norway); measured in Chromium. */
const letter = 0.605
const line = 1.15
const gutter = (page: number) => Math.min(40, Math.max(16, page * 0.04))

/** The font sizes of map.css, in the frame's units, by the width of the map's container in rem. */
const css = readFileSync('src/styles/map.css', 'utf8')
const widest = Number(/\.map text \{\s*font: 600 (\d+)px/.exec(css)?.[1])
const steps = [
  ...css.matchAll(/@container \(max-width: (\d+)rem\) \{\s*\.map text \{\s*font-size: (\d+)px/g),
]
  .map(([, rem, size]) => ({ width: Number(rem) * 16, size: Number(size) }))
  .toSorted((a, b) => a.width - b.width)

/** The widths of a map on pages of 360, 820 and 1440 pixels, and between, in articles and at home. */
const widths = [360, 600, 820].map((page) => page - 2 * gutter(page)).concat(740, 900)

function box(frame: FrameName, label: Label, size: number) {
  const lines = labelLines(content, frame, label.id)
  const half = (Math.max(...lines.map((words) => words.length)) * letter * size) / 2
  const top = label.y - size * 0.75
  return {
    left: label.x - half,
    right: label.x + half,
    top,
    bottom: top + size * (1 + (lines.length - 1) * line),
  }
}

for (const frame of Object.keys(frames) as FrameName[]) {
  suite(`the labels of the ${frame} frame`, () => {
    const shapes = drawn(frame, 'page')
    for (const width of widths) {
      const step = steps.find((one) => width <= one.width)
      const size = step?.size ?? widest
      const isNarrow = step === steps[0]
      const shown = labels[frame].filter(({ wide }) => !(isNarrow && wide))
      const boxes = shown.map((label) => ({ id: label.id, ...box(frame, label, size) }))

      test(`no two overlap and none is cut off where the map is ${width} px wide`, () => {
        for (const [i, a] of boxes.entries()) {
          assert.ok(
            a.left >= 0 &&
              a.right <= frames[frame].width &&
              a.top >= 0 &&
              a.bottom <= frames[frame].height,
            `${a.id} is cut off`,
          )
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top
            assert.ok(apart, `${a.id} overlaps ${b.id}`)
          }
        }
      })

      test(`letters are at least 11 px high where the map is ${width} px wide`, () => {
        assert.ok(
          (size * width) / frames[frame].width >= 11,
          `${(size * width) / frames[frame].width}`,
        )
      })
    }

    for (const { id, x, y, leader } of labels[frame]) {
      test(`${id} stands in its place, or its line ends there`, () => {
        const place = shapes.find(
          ({ country, hatch }) => (country ?? hatch) === (id === 'GL' ? 'DK' : id),
        )
        assert.ok(place, 'is not drawn')
        assert.ok(covers(place, leader ? [...leader[1]] : [x, y - widest * 0.35]))
      })
    }
  })
}
