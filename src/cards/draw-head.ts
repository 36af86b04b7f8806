import type { Element } from 'hast'
import { s } from 'hastscript'
import { reportShare } from '../facts/report-share.ts'
import type { Site } from '../facts/schema/site.ts'
import { cardColours } from './card-colours.ts'
import { cardFrame } from './card-frame.ts'
import { drawText } from './draw-text.ts'

/** What every card has above its headline: the time rule, and the site's name with its door. */
export function drawHead(site: Site): Element[] {
  const { width, column } = cardFrame
  const { ink, now, then, paper } = cardColours
  const day = Math.round(width * reportShare(site))
  return [
    s('path', { d: `M0 0h${day - 2}v6H0z`, fill: then }),
    s('path', { d: `M${day + 2} 0H${width}v6H${day + 2}z`, fill: now }),
    s('g', { transform: `translate(${column.left} 42) scale(1.2)` }, [
      s('path', { d: 'M0 0h22v30H0z', fill: paper }),
      s('path', { d: 'M1.5 30V1.5h19V30', fill: 'none', stroke: ink, strokeWidth: 3 }),
      s('path', { d: 'M3 3l10.5 4.2v20L3 30z', fill: now }),
    ]),
    drawText(
      site.name,
      { x: column.left + 40, y: 74, fill: ink },
      { face: 'serif', size: 31 },
      'content/site.yaml, name',
    ),
  ]
}
