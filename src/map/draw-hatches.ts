import type { Element } from 'hast'
import { s } from 'hastscript'
import { patternId } from './pattern-id.ts'
import type { Scene } from './scene.ts'

/** Crimea, with the same coast as Ukraine's, and without a line along the isthmus. */
const crimea = ({ shapes, id }: Scene) =>
  s('path.cri', { d: shapes.crimea, fill: `url(#${patternId('cri', id)})`, dataHatch: 'crimea' })

/** The claimed oblasts, cut to Ukraine's own outline: their lines are another file's. */
const oblasts = ({ shapes, id }: Scene) => [
  s('clipPath', { id: `c-${id}` }, [s('use', { href: `#u-${id}` })]),
  s('path.claim', {
    d: shapes.oblasts,
    fill: `url(#${patternId('claim', id)})`,
    clipPath: `url(#c-${id})`,
    dataHatch: 'oblasts',
  }),
]

/** The hatched areas of the day; Crimea last, over the claims beside it. */
export function drawHatches(scene: Scene): Element[] {
  const has = (id: string) => scene.hatches.some((hatch) => hatch.id === id)
  return [...(has('oblasts') ? oblasts(scene) : []), ...(has('crimea') ? [crimea(scene)] : [])]
}
