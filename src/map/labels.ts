import type { FrameName } from './frames.ts'

type Point = readonly [x: number, y: number]

/** One label: which name, and where its middle stands, in the frame's units. */
export interface Label {
  /** ISO 3166-1 alpha-2; `crimea` and `oblasts` for the hatches; `GL` for Greenland, which belongs to Denmark's shape. */
  id: string
  x: number
  y: number
  /** Left out on phones, where labels are twice as large. */
  wide?: true
  /** The country is narrower than its label: the letters get a halo. */
  narrow?: true
  /** The line from the label to its place, when the label stands beside it. */
  leader?: readonly [from: Point, to: Point]
}

/** Where each label stands, by frame: chosen by eye, held by tests (no two overlap, each stands in its country). */
export const labels: Readonly<Record<FrameName, readonly Label[]>> = {
  alliance: [
    { id: 'US', x: 134, y: 456 },
    { id: 'CA', x: 195, y: 213 },
    { id: 'GL', x: 458, y: 242, wide: true },
    { id: 'UA', x: 812, y: 340, wide: true, narrow: true },
    { id: 'RU', x: 788, y: 208, wide: true },
  ],
  europe: [
    { id: 'UA', x: 651, y: 492 },
    {
      id: 'crimea',
      x: 752,
      y: 616,
      wide: true,
      leader: [
        [740, 600],
        [708, 572],
      ],
    },
    { id: 'RU', x: 738, y: 319 },
    { id: 'BY', x: 605, y: 409, wide: true },
    { id: 'PL', x: 493, y: 435 },
    { id: 'RO', x: 564, y: 569, wide: true },
    { id: 'DE', x: 374, y: 439, wide: true },
    { id: 'FR', x: 250, y: 490 },
    { id: 'ES', x: 114, y: 589, wide: true },
    { id: 'TR', x: 698, y: 706 },
    { id: 'SE', x: 488, y: 190, wide: true },
    { id: 'FI', x: 583, y: 209, wide: true },
    {
      id: 'NO',
      x: 370,
      y: 160,
      wide: true,
      leader: [
        [382, 166],
        [412, 192],
      ],
    },
  ],
  border: [
    { id: 'UA', x: 549, y: 300 },
    {
      id: 'crimea',
      x: 672,
      y: 618,
      leader: [
        [668, 593],
        [662, 566],
      ],
    },
    {
      id: 'oblasts',
      x: 618,
      y: 366,
      wide: true,
      leader: [
        [706, 370],
        [760, 386],
      ],
    },
    { id: 'PL', x: 172, y: 192 },
    { id: 'SK', x: 120, y: 312 },
    { id: 'HU', x: 121, y: 401 },
    { id: 'RO', x: 307, y: 488 },
    { id: 'MD', x: 447, y: 434, wide: true, narrow: true },
    { id: 'BY', x: 423, y: 110 },
    { id: 'RU', x: 807, y: 123 },
  ],
}
