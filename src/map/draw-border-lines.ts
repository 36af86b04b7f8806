import type { Element } from 'hast'
import { s } from 'hastscript'
import { standingOn } from '../facts/standing.ts'
import type { FrameShapes } from './frame-shapes.ts'
import type { MapFacts } from './map-facts.ts'

/** Ukraine's border, a stretch for each neighbour: those of members heavy, in a casing; the others thin. */
export function drawBorderLines(
  { countries, borders }: MapFacts,
  shapes: FrameShapes,
  day: string,
  id: string,
): Element[] {
  const stretches = borders.neighbours.map(({ iso2 }) => {
    const d = shapes.lines((one, other) => one === 'UA' && other === iso2)
    if (d === '') {
      throw new Error(
        `content/borders.yaml: the neighbour ${iso2} has no line with Ukraine on the map. Correct its iso2, or run npm run geodata.`,
      )
    }
    const country = countries.get(iso2)
    const isMember = country !== undefined && standingOn(country, day) === 'member'
    return { isMember, path: s('path', { d, dataBorder: iso2 }) }
  })
  const pathsOf = (members: boolean) =>
    stretches.filter(({ isMember }) => isMember === members).map(({ path }) => path)
  return [
    s('g.bo', pathsOf(false)),
    s('use.bk', { href: `#n-${id}` }),
    s('g.bn', [s('g', { id: `n-${id}` }, pathsOf(true))]),
  ]
}
