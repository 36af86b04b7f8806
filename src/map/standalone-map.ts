import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import { dayInWords } from '../facts/day.ts'
import { mapCredit } from '../facts/map-credit.ts'
import { stateWords } from '../facts/state-words.ts'
import { frames } from './frames.ts'
import type { MapFacts } from './map-facts.ts'
import { mapPicture } from './map-picture.ts'
import { stateOn } from './state-on.ts'

/** Room under the map for the line with day, licence and credit. */
const foot = 34

/** The Europe frame on a day as an SVG file with its own styles; what it shows, the licence and the credit are in it. */
export function standaloneMap(facts: MapFacts, day: string, styles: string): string {
  const { title, summary } = stateWords(stateOn(facts, day))
  const { drawing } = mapPicture(facts, {
    frame: 'europe',
    day,
    alternative: summary,
    detail: 'page',
  })
  const { width, height } = frames.europe
  const { credit: whose, licence, licence_address: address } = mapCredit(facts.site)
  const credit = `${dayInWords(day)}. ${whose} ${licence}`
  const svg = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height + foot}`,
      width,
      height: height + foot,
      role: 'img',
    },
    [
      s('title', title),
      s('desc', `${summary} ${credit} (${address})`),
      s('style', styles),
      s('rect', { width, height: height + foot, fill: 'var(--paper)' }),
      s('g.map', [
        s('svg', { viewBox: `0 0 ${width} ${height}`, width, height }, drawing.children),
      ]),
      s(
        'text',
        { x: 8, y: height + 23, fill: 'var(--mute)', fontFamily: 'sans-serif', fontSize: 15 },
        credit,
      ),
    ],
  )
  return `${toHtml(svg, { space: 'svg' })}\n`
}
