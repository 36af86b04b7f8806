import { firstDay, isBefore, lastDay } from '../facts/day.ts'
import type { Content } from './content.ts'
import type { Ref } from './places.ts'
import type { Problem } from './problem.ts'
import { recordsOf } from './records-of.ts'
import { references } from './references.ts'
import type { Path } from './yaml-place.ts'

/** Membership is known further than the rest. */
const ofMembership = ['countries', 'rounds', 'mapStates']

/**
 * Nothing is dated later than its record reaches; before, on the day and since are so; since-boxes hold what came
 * after the report; the timeline and the map's days are in order.
 */
export function checkDays(content: Content): Problem[] {
  const { facts, places } = content
  const problems: Problem[] = []
  const { report_day: reportDay, reaches } = facts.site
  const add = (ref: Ref, path: Path, what: string, cure: string) =>
    problems.push({ ...places.of(ref, path), what, cure })

  if (places.areWhole('site')) {
    for (const kind of [
      'claims',
      'countries',
      'rounds',
      'events',
      'people',
      'quotes',
      'mapStates',
      'hatches',
    ] as const) {
      for (const [id, record] of recordsOf(content, kind)) {
        const own = (record as { reaches?: string }).reaches
        const reach = own ?? (ofMembership.includes(kind) ? reaches.membership : reaches.default)
        for (const { path, day } of daysIn(record)) {
          if (path[0] === 'reaches' || path[0] === 'signed' || !isBefore(reach, day)) continue
          const what = `${day} is later than ${reach}, to which the record reaches.`
          const cure = own
            ? `Set reaches: to the last day that the sources confirm, or mend the day.`
            : `Write reaches: "${day}" in the record if its sources confirm that day, or mend the day.`
          add({ kind, id }, path, what, cure)
        }
      }
    }
    for (const [id, claim] of facts.claims) {
      const ref = { kind: 'claims', id } as const
      const lists = { before: 'before', on_the_day: 'on', since: 'after' } as const
      for (const [list, word] of Object.entries(lists) as [keyof typeof lists, string][]) {
        claim[list].forEach(({ date }, i) => {
          if (sideOf(date, reportDay) === word) return
          const what = `${date} is not ${word} the day of the report, ${reportDay}.`
          const cure = 'Move the entry to before, on_the_day or since, or mend the day.'
          add(ref, [list, i, 'date'], what, cure)
        })
      }
    }
    for (const { from, to, written, place } of references(content)) {
      const event = written.startsWith('[!since') ? facts.events.get(to.id) : undefined
      if (!event) continue
      const reach = facts.articles.get(from.id)?.reaches ?? reaches.default
      if (sideOf(event.date, reportDay) !== 'after') {
        const what = `The event "${to.id}" is not later than the report: it is of ${event.date}.`
        const cure = `A since-box holds what came after ${reportDay}. Link to it as [words](event:${to.id}).`
        problems.push({ ...place, what, cure })
      } else if (isBefore(reach, event.date)) {
        const what = `The event "${to.id}" is of ${event.date}, later than the article reaches.`
        const cure = `Write reaches: "${lastDay(event.date)}" in the front matter.`
        problems.push({ ...place, what, cure })
      }
    }
  }
  for (const kind of ['events', 'mapStates'] as const) {
    let latest = ''
    for (const [id, { date }] of facts[kind]) {
      if (firstDay(date) < latest) {
        add(
          { kind, id },
          ['date'],
          `${date} stands after a later day.`,
          'Put the entries in order of day.',
        )
      } else latest = firstDay(date)
    }
  }
  return problems
}

/** Where a day is from another; a partial day that holds the other is on it. */
function sideOf(day: string, other: string): 'before' | 'on' | 'after' {
  if (isBefore(day, other)) return 'before'
  return isBefore(other, day) ? 'after' : 'on'
}

/** The days of a record, but those of its own history in content/. */
function daysIn(value: unknown, path: Path = []): { path: Path; day: string }[] {
  const key = path.at(-1)
  if (typeof value === 'string') {
    return /^(date|when|from|member_from|invited)$/.test(String(key)) ? [{ path, day: value }] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([step, child]) =>
    daysIn(child, [...path, Array.isArray(value) ? Number(step) : step]),
  )
}
