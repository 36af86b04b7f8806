import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import { dayInWords } from '../facts/day.ts'
import { mapCredit } from '../facts/map-credit.ts'
import type { Site } from '../facts/schema/site.ts'
import { cardColours } from './card-colours.ts'
import { cardFrame } from './card-frame.ts'
import { drawText } from './draw-text.ts'

/** Room under the card for the line with day, licence and credit, in pixels. */
const foot = 46

/** A day of the map as a picture to take along: its card (as SVG), and under it the day, the licence and the credit. */
export function mapDownload(card: string, day: string, site: Pick<Site, 'name'>): string {
  const { width, height } = cardFrame
  const { credit, licence } = mapCredit(site)
  const line = drawText(
    `Map of ${dayInWords(day)}. ${credit} Licence: ${licence}`,
    { x: 60, y: height + 24, fill: cardColours.mute },
    { face: 'sans', size: 22 },
    'src/facts/map-credit.ts',
  )
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + foot}">`
  const ground = s('path', {
    d: `M0 0h${width}v${height + foot}H0z`,
    fill: cardColours.paper,
  })
  const written = [ground, line].map((one) =>
    toHtml(one, { space: 'svg', closeEmptyElements: true }),
  )
  return `${open}${written[0]}${card}${written[1]}</svg>`
}
