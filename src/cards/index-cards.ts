import { dayInWords } from '../facts/day.ts'
import type { Facts } from '../facts/facts.ts'
import { mapTitles } from '../facts/map-titles.ts'
import { membersOn } from '../facts/members-on.ts'
import { capitalised, numberInWords } from '../facts/words.ts'
import { cardHinge } from './card-hinge.ts'
import type { CardWords } from './card-words.ts'
import { mapCardNotes } from './map-card-notes.ts'
import { membershipHinge } from './membership-hinge.ts'

/** The cards of the home page and of the pages that list records, by path. A site test holds the titles to the pages'. */
export function indexCards(facts: Facts): [path: string, words: CardWords][] {
  const { site } = facts
  const kind = 'Explained and checked'
  const card = (title: string, record: string, hinge = cardHinge(site)): CardWords => ({
    title,
    record,
    kind,
    ...hinge,
  })
  const count = (records: { size: number }) => capitalised(numberInWords(records.size))
  const shown = new Map([...facts.articles].filter(([, { draft }]) => !draft))
  const years = [...facts.events.values()].map(({ date }) => date.slice(0, 4))
  const span = `Timeline, ${years[0]} to ${years.at(-1)}`

  return [
    ['/', card(site.title, 'content/site.yaml', site.map && membershipHinge(facts))],
    ['/explain/', card(`${count(shown)} questions the report raises`, 'content/articles')],
    ['/claims/', card(`${count(facts.claims)} claims of the report, checked`, 'content/claims')],
    ['/report/', card(`The report of ${dayInWords(facts.report.day)}`, 'content/report.yaml')],
    ['/timeline/', card(span, 'content/timeline.yaml')],
    ...facts.report.threads.map(({ id, label }): [string, CardWords] => [
      `/timeline/thread/${id}/`,
      card(`Timeline: ${label}`, 'content/report.yaml'),
    ]),
    ['/people/', card('People', 'content/people.yaml')],
    ['/terms/', card('Terms', 'content/glossary.yaml')],
    ['/sources/', card('The source ledger', 'content/sources.yaml')],
    ...(site.map ? ofMap() : []),
  ]

  function ofMap(): [path: string, words: CardWords][] {
    const members = membersOn(facts.countries.values(), site.reaches.membership).length
    const countries = `Countries: ${members} members and ${facts.countries.size - members} others`
    const days = [...facts.mapStates.keys()]
    const titles = mapTitles(facts)
    return [
      ['/countries/', card(countries, 'content/countries.yaml', membershipHinge(facts))],
      ['/map/', mapped(titles.map, days.slice(-1))],
      ['/map/all/', mapped(titles.all, [...days.slice(0, 1), ...days.slice(-1)])],
    ]
  }

  function mapped(title: string, shownDays: readonly string[]): CardWords {
    return {
      ...card(title, 'content/map.yaml', membershipHinge(facts)),
      kind: 'Map',
      notes: mapCardNotes(facts, shownDays),
      maps: shownDays.map((day) => ({ day, members: facts.mapStates.get(day)?.members ?? 0 })),
    }
  }
}
