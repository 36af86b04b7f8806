// Runs at build time only.
import { scaleTime } from 'd3'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { dayInWords, firstDay } from '../facts/day.ts'
import type { Facts } from '../facts/facts.ts'
import type { Event } from '../facts/schema/event.ts'

/**
 * What came after, on one line: the day of the report is the hinge at the left, each event a filled mark at its day, as
 * far as the sources reach. The list beside it has the days in words. Events on or before the day of the report are left out. Its styles are the step chart's; about 150 bytes in brotli.
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
  const at = (day: string) => x(new Date(firstDay(day))).toFixed(1)
  const years = x.domain().map((date) => date.getUTCFullYear())
  const between = Array.from(
    { length: (years[1] ?? 0) - (years[0] ?? 0) },
    (_, i) => `${(years[0] ?? 0) + 1 + i}`,
  )
  const later = events.map(({ date }) => firstDay(date)).filter((date) => date > report)
  return s('svg.growth.ribbon', { role: 'img', ariaLabel: alternative }, [
    s(
      'svg',
      { viewBox: '0 0 100 100', preserveAspectRatio: 'none', width: '100%', height: '100%' },
      [
        s('path.step', { d: 'M0,50H100' }),
        s('path.stepn', { d: later.map((date) => `M${at(date)},28V72`).join('') }),
      ],
    ),
    s('line.day', { y2: '100%' }),
    s('text.d', { x: '.6em', y: '1em' }, dayInWords(report, 'short')),
    ...between.map((year) => s('text.yr', { x: `${at(year)}%`, y: '100%' }, year)),
  ])
}
