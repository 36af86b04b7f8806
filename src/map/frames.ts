/** An affine transform as SVG writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** Which part of the plane a view of the map shows. */
export interface Frame {
  /** From the plane of `project` to the frame's units. */
  matrix: Matrix
  width: number
  height: number
  detail: Readonly<Record<DetailName, Detail>>
}

/** How finely a frame is drawn. */
export interface Detail {
  /** Points that span less than this many square units with their neighbours are left out. */
  threshold: number
  /** Coordinates are rounded to this many units. */
  grid: number
  /** How many times the threshold holds for lines that are not Ukraine's; 1 where left out. */
  far?: number
}

/** `page` for a page that is about the map, `article` for a picture among words, of at most 3,600 bytes in brotli. */
export type DetailName = 'page' | 'article'

/**
 * The map's three frames, one drawing seen through three affine transforms. The numbers were fitted by least squares to
 * a projection of each frame's own, and turned so that north is up at Ukraine where Ukraine is near.
 */
export const frames = {
  alliance: {
    matrix: [0.1538, -0.1573, 0.152, 0.1709, 456, 380.6],
    width: 960,
    height: 640,
    detail: { page: { threshold: 2, grid: 1 }, article: { threshold: 2, grid: 1 } },
  },
  europe: {
    matrix: [0.5, 0, 0, 0.5, 0, 0],
    width: 960,
    height: 800,
    detail: { page: { threshold: 2, grid: 1 }, article: { threshold: 11, grid: 2, far: 2.2 } },
  },
  border: {
    matrix: [1.34, 0.08, -0.0597, 1.3064, -1146.4, -1074],
    width: 960,
    height: 640,
    detail: { page: { threshold: 1.8, grid: 1 }, article: { threshold: 12, grid: 1, far: 10 } },
  },
} as const satisfies Record<string, Frame>

export type FrameName = keyof typeof frames
