import { polygonContains } from 'd3'
import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { applyMatrix } from '../../../src/map/apply-matrix.ts'
import { type DetailName, type FrameName, frames } from '../../../src/map/frames.ts'
import { mapPicture } from '../../../src/map/map-picture.ts'
import { project } from '../../../src/map/project.ts'
import { content } from './content.ts'

type Ring = [number, number][]

/** One shape as shipped: its attributes, and its rings in the frame's units. */
export interface Drawn {
  country: string | undefined
  hatch: string | undefined
  border: string | undefined
  standing: string | undefined
  rings: Ring[]
}

/** Every path with data of a picture, read back from the SVG that ships. */
export function drawn(frame: FrameName, detail: DetailName, day = '2022-11-29'): Drawn[] {
  const { drawing } = mapPicture(content, { frame, day, alternative: 'A map.', detail })
  const { grid } = frames[frame].detail[detail]
  return elements(drawing, 'path').map(({ properties }) => ({
    country: text(properties['dataCountry']),
    hatch: text(properties['dataHatch']),
    border: text(properties['dataBorder']),
    standing: text(properties['dataStanding']),
    rings: ringsOf(text(properties['d']) ?? '', grid),
  }))
}

/** All elements of that name under the tree. */
export function elements(tree: Element, name: string): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (node) => {
    if (node.tagName === name) found.push(node)
  })
  return found
}

/** The place in the units of the frame. */
export const placeIn = (frame: FrameName, longitude: number, latitude: number): [number, number] =>
  applyMatrix(frames[frame].matrix, project([longitude, latitude]))

/** Whether the shape is filled at the point, by the even-odd rule. */
export const covers = ({ rings }: Drawn, point: [number, number]): boolean =>
  rings.filter((ring) => polygonContains(ring, point)).length % 2 === 1

/** How far the point is from the shape's outline, in the units of the frame. */
export const distance = ({ rings }: Drawn, [x, y]: [number, number]): number =>
  Math.min(
    ...rings.flatMap((ring) =>
      ring.map(([x1, y1], i) => {
        const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1]
        const square = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1
        const along = Math.min(
          1,
          Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / square),
        )
        return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
      }),
    ),
  )

/** The rings of a path of relative whole steps: the reader of what PathWriter writes. */
export function ringsOf(d: string, grid = 1): Ring[] {
  let [x, y] = [0, 0]
  return d
    .split('m')
    .filter(Boolean)
    .map((part) => {
      const steps = (part.match(/-?\d+/g) ?? []).map(Number)
      const ring: Ring = []
      for (let i = 0; i + 1 < steps.length; i += 2) {
        x += steps[i] ?? 0
        y += steps[i + 1] ?? 0
        ring.push([x * grid, y * grid])
      }
      const start = ring[0] ?? [0, 0]
      if (part.endsWith('z')) [x, y] = [start[0] / grid, start[1] / grid]
      return ring
    })
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
