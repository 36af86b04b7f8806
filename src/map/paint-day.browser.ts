import { select } from 'd3'
import { standingOn } from '../facts/standing.ts'

const classes = { member: 'nato', invited: 'inv', outside: 'oth' } as const

/**
 * Paints the map for a day, the `i`th, by what the drawing itself says: who joined when, which lines show, what is
 * hatched from when. Returns the names of those who joined that day and of those invited.
 */
export function paintDay(page: HTMLElement, day: string, i: number) {
  const all = select(page)
  const joined: string[] = []
  const invited: string[] = []
  const standing = new Map<string, ReturnType<typeof standingOn>>()
  all.selectAll<SVGElement, unknown>('.om [data-joined]').each(function () {
    const { country = '', joined: member_from, invited: asked } = this.dataset
    const stands = standingOn({ member_from, invited: asked }, day)
    this.setAttribute('class', classes[stands])
    if (this.dataset['standing'] === undefined) return
    this.dataset['standing'] = stands
    standing.set(country, stands)
    const name = this.querySelector('title')?.textContent ?? ''
    if (member_from === day) joined.push(name)
    if (stands === 'invited') invited.push(name)
  })
  all.selectAll<SVGElement, unknown>('[data-days]').classed('off', function () {
    return this.dataset['days']?.[i] !== '1'
  })
  all.selectAll<HTMLElement, unknown>('[data-from]').classed('off', function () {
    return (this.dataset['from'] ?? '') > day
  })
  all.selectAll<HTMLElement, unknown>('[data-until]').classed('off', function () {
    return (this.dataset['until'] ?? '') <= day
  })
  // White on the blue of members.
  all.selectAll<SVGElement, unknown>('[data-label]').classed('w', function () {
    return standing.get(this.dataset['label'] ?? '') === 'member'
  })
  return { joined: joined.sort(), invited: invited.sort() }
}
