import type { Element } from 'hast'
import { s } from 'hastscript'

/** A sample for the legend: the grounds named, one over the other, each a class of map.css and a pattern where it has one. */
export function swatch(...grounds: { kind: string; pattern?: string | undefined }[]): Element {
  return s(
    'svg',
    { viewBox: '0 0 26 16', ariaHidden: 'true' },
    grounds.map(({ kind, pattern }) =>
      s('path', {
        d: kind === 'bn' ? 'M4 8h18' : 'M0 0h26v16H0z',
        className: [kind],
        ...(pattern === undefined ? {} : { fill: `url(#${pattern})` }),
      }),
    ),
  )
}
