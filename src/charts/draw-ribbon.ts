// Runs at build time only.
import { scaleTime } from 'd3'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { dayInWords, firstDay } from '../facts/day.ts'
import type { Facts } from '../facts/facts.ts'
import type { Event } from '../facts/schema/event.ts'

/**
 * What came after, on one line: the day of the report is the hinge at the left, each event a filled mark at its day, as
 * far as the sources reach. The marks have their day and words for whoever points at them; the list beside it says the
 * same. Events on or before the day of the report are left out. About 400 bytes in brotli and 60 more an event.
 */
export function drawRibbon(
  { site }: Pick<Facts, 'site'>,
  events: readonly Event[],
  alternative: string,
): Element {
  const { report_day: report, reaches } = site
  const last = events.reduce(
    (day, { reaches: own = '' }) => (own > day ? own : day),
    reaches.default,
  )
  const x = scaleTime([new Date(report), new Date(firstDay(last))], [0, 100])
  const at = (day: string) => `${x(new Date(firstDay(day))).toFixed(1)}%`
  const years = x.domain().map((date) => date.getUTCFullYear())
  const between = Array.from(
    { length: (years[1] ?? 0) - (years[0] ?? 0) },
    (_, i) => `${(years[0] ?? 0) + 1 + i}`,
  )
  return s('svg.ribbon', { role: 'img', ariaLabel: alternative }, [
    s('line', { x2: '100%', y1: '50%', y2: '50%' }),
    s('line.day', { y2: '100%' }),
    s('text.d', { x: '.6em', y: '1em' }, dayInWords(report, 'short')),
    ...between.map((year) => s('text.yr', { x: at(year), y: '100%' }, year)),
    ...events
      .filter(({ date }) => firstDay(date) > report)
      .map(({ date, text }) =>
        s('rect', { x: at(date), y: '36%', width: 8, height: '28%' }, [
          s('title', `${dayInWords(date)}: ${text}`),
        ]),
      ),
  ])
}
