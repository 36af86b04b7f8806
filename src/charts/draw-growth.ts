// Runs at build time only.
import { curveStepAfter, line, scaleLinear, scaleTime } from 'd3'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { mapAddress } from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import type { Facts } from '../facts/facts.ts'
import type { MapState } from '../facts/schema/map.ts'

/**
 * The alliance's growth as steps: members on each day from 1949 to the last sourced day. The picture stretches to
 * its place while its words keep their size: places are in per cent, and the lines stand in a drawing of their own.
 * With `links` each step leads to the map of its day.
 */
export function drawGrowth(facts: Facts, alternative: string, links = false): Element {
  const { site } = facts
  const states = [...facts.mapStates.values()]
  const last = { date: site.reaches.membership, members: states.at(-1)?.members ?? 0 }
  const x = scaleTime([new Date(site.first_day), new Date(last.date)], [0, 100])
  const y = scaleLinear([0, 34], [100, 0])
  const at = ({ date }: { date: string }) => x(new Date(date))
  const height = ({ members }: { members: number }) => y(members)
  const steps = [...states, last]
  const since = steps.filter(({ date }) => date >= site.report_day)
  const place = (value: number) => `${value.toFixed(1)}%`

  const draw = line<(typeof steps)[number]>(at, height).curve(curveStepAfter).digits(1)
  const path = draw(steps) ?? ''
  const day = at({ date: site.report_day })

  const report = states.findLast(({ date }) => date <= site.report_day)?.members ?? 0

  return s('svg.growth', { role: links ? 'group' : 'img', ariaLabel: alternative }, [
    s(
      'svg',
      { viewBox: '0 0 100 100', preserveAspectRatio: 'none', width: '100%', height: '100%' },
      [
        s('path.area', { d: `${path}V100H0z` }),
        s('path.step', { d: path }),
        s('path.stepn', { d: draw(since) ?? '' }),
      ],
    ),
    s('line.day', { x1: place(day), x2: place(day), y1: '-6%', y2: '100%' }),
    // The report's number stands with its day: beside its own step the upright would hide it.
    ...numbers(states.filter(({ members }) => members !== report)).map(
      ({ date, members, optional }) =>
        s(
          'text',
          {
            x: place(at({ date })),
            y: place(height({ members })),
            dx: '.2em',
            dy: '-.45em',
            className: optional ? ['n', 'opt'] : ['n'],
          },
          String(members),
        ),
    ),
    s('text.n.end', { x: '100%', y: place(height(last)), dy: '-.5em' }, String(last.members)),
    s(
      'text.d.end',
      { x: place(day), y: '-6%', dx: '-.5em', dy: '.4em' },
      `${dayInWords(site.report_day, 'short')}: ${report}`,
    ),
    ...(links ? states.map((state, i) => step(state, at(state), at(steps[i + 1] ?? last))) : []),
    ...years(site.first_day, last.date).map(({ date, anchor }) =>
      s(
        'text',
        { x: place(at({ date })), y: '100%', dy: '1.5em', className: ['yr', anchor] },
        date.slice(0, 4),
      ),
    ),
  ])
}

/** The ground of a step as a link to the map of its day. */
function step({ date, members }: MapState, from: number, to: number): Element {
  const words = `${dayInWords(date)}: ${members} members`
  return s('a', { href: mapAddress(date), ariaLabel: words }, [
    s('rect', { x: `${from.toFixed(2)}%`, width: `${(to - from).toFixed(2)}%`, height: '100%' }, [
      s('title', words),
    ]),
  ])
}

/** The labels that fit beside their step: those of rounds far enough from the next; the narrow ones may drop on phones. */
function numbers(states: readonly { date: string; members: number }[]) {
  const gap = (a = '', b = '') => (Date.parse(b) - Date.parse(a)) / 31_557_600_000
  return states
    .filter(({ members }, i) => members !== states[i - 1]?.members)
    .filter(({ date }, i, all) => i + 1 < all.length && gap(date, all[i + 1]?.date) > 2.8)
    .map((state, i, all) => ({
      ...state,
      optional: gap(state.date, all[i + 1]?.date) < 7 && i > 0,
    }))
}

function years(first: string, last: string) {
  return [
    { date: first, anchor: 'start' },
    { date: '1982-05-30', anchor: 'middle' },
    { date: '2004-03-29', anchor: 'middle' },
    { date: last, anchor: 'end' },
  ]
}
