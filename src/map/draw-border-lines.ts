import type { Element } from 'hast'
import { s } from 'hastscript'
import { standingOn } from '../facts/standing.ts'
import { framedCountry } from './framed-country.ts'
import type { Scene } from './scene.ts'

/**
 * Ukraine's border, a stretch for each neighbour: those of members heavy, in a casing; the others thin. Throws where a
 * neighbour in content has no line with Ukraine.
 */
export function drawBorderLines({ facts, day, shapes, id }: Scene): Element[] {
  const stretches = facts.borders.neighbours.map(({ iso2 }) => {
    const d = shapes.lines((one, other) => one === framedCountry && other === iso2)
    if (d === '') {
      throw new Error(
        `content/borders.yaml: the neighbour ${iso2} has no line with ${framedCountry} on the map. Correct its iso2, or run npm run geodata.`,
      )
    }
    const country = facts.countries.get(iso2)
    const isMember = country !== undefined && standingOn(country, day) === 'member'
    return { isMember, path: s('path', { d, dataBorder: iso2 }) }
  })
  const paths = (members: boolean) =>
    stretches.filter(({ isMember }) => isMember === members).map(({ path }) => path)
  return [
    s('g.bo', paths(false)),
    s('use.bk', { href: `#n-${id}` }),
    s('g.bn', [s('g', { id: `n-${id}` }, paths(true))]),
  ]
}
