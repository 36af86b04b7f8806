import type { Element } from 'hast'
import { s } from 'hastscript'
import type { MapFacts } from './map-facts.ts'
import { offUnless } from './off-unless.ts'
import type { Shapes } from './shapes-of.ts'

/** What is hatched on any day, each with the day from which it is; the claims, in the border frame only, under Crimea. */
export function drawWholeHatches({ hatches }: MapFacts, shapes: Shapes, day: string): Element[] {
  const from = (id: string) => hatches.find((hatch) => hatch.id === id)?.from ?? '9999'
  const [claimed, crimea] = [from('oblasts'), from('crimea')]
  return [
    // Cut to Ukraine's own outline: their lines are another file's.
    s('clipPath', { id: 'c' }, [s('use', { href: '#u' })]),
    s('g', { dataFrom: claimed, ...offUnless(claimed <= day) }, [
      s('path.claim', { d: shapes.oblasts, clipPath: 'url(#c)', dataHatch: 'oblasts' }),
    ]),
    s('g', { dataFrom: crimea, ...offUnless(crimea <= day) }, [
      s('path.cri', { d: shapes.crimea, dataHatch: 'crimea' }),
    ]),
  ]
}
