import type { GeoContext } from 'd3'

type Point = readonly [number, number]

/**
 * Writes what d3's geoPath draws as a path of whole numbers, each step relative to the last: the shortest form that
 * keeps common borders common. Rings and lines that rounding has collapsed are left out.
 */
export class PathWriter implements GeoContext {
  #text = ''
  #at: Point = [0, 0]
  #points: Point[] = []

  moveTo(x: number, y: number): void {
    this.#flush()
    this.lineTo(x, y)
  }

  lineTo(x: number, y: number): void {
    const point: Point = [Math.round(x), Math.round(y)]
    if (!same(point, this.#points.at(-1))) this.#points.push(point)
  }

  closePath(): void {
    const [start] = this.#points
    if (same(this.#points.at(-1), start)) this.#points.pop()
    if (start && this.#points.length > 2) {
      this.#write()
      this.#text += 'z'
      this.#at = start
    }
    this.#points = []
  }

  /** The map has no points that stand alone. */
  arc(): void {}

  beginPath(): void {}

  toString(): string {
    this.#flush()
    return this.#text
  }

  #flush(): void {
    if (this.#points.length > 1) this.#write()
    this.#points = []
  }

  #write(): void {
    this.#text += 'm'
    this.#points.forEach(([x, y], i) => {
      const [dx, dy] = [x - this.#at[0], y - this.#at[1]]
      this.#text += `${i > 0 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`
      this.#at = [x, y]
    })
  }
}

const same = (a?: Point, b?: Point): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]
