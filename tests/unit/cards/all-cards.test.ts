import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardAlternative } from '../../../src/cards/card-alternative.ts'
import { cards, facts } from './content.ts'

function card(path: string) {
  const words = cards.get(path)
  assert.ok(words, `${path} has no card`)
  return words
}

test('every record that has a page has a card', () => {
  const { articles, claims, events, people, terms, countries, mapStates, report } = facts
  const paths = [
    ...[...articles].flatMap(([slug, { sections }]) => [
      `/explain/${slug}/`,
      ...sections.map((section) => `/explain/${slug}/${section}/`),
    ]),
    ...[...claims.values()].map(({ slug }) => `/claims/${slug}/`),
    ...report.omissions.map(({ slug }) => `/report/omitted/${slug}/`),
    ...[...events.keys()].map((id) => `/timeline/${id}/`),
    ...[...people.keys()].map((id) => `/people/${id}/`),
    ...[...terms.keys()].map((id) => `/terms/${id}/`),
    ...[...countries.keys()].map((id) => `/countries/${id.toLowerCase()}/`),
    ...[...mapStates.keys()].map((day) => `/map/${day}/`),
  ]
  assert.deepEqual(
    paths.filter((path) => !cards.has(path)),
    [],
  )
})

test('every card has a headline and both days', () => {
  for (const [path, { title, then, now }] of cards) {
    assert.notEqual(title, '', path)
    assert.equal(then.day, facts.site.report_day, path)
    assert.ok(now.day >= then.day, path)
  }
})

test('a claim’s card gives its number, its verdict and what is so', () => {
  const words = card('/claims/applied-in-may/')
  assert.equal(words.title, 'Finland and Sweden applied to join on 18 May 2022')
  assert.equal(words.kind, `Claim 7 of ${facts.claims.size}`)
  assert.deepEqual(words.verdict, { id: 'corrected', label: 'Corrected' })
  assert.equal(words.record, 'content/claims/applied-in-may.yaml')
})

test('an event after the report is on the side of what came later, one on its day is not', () => {
  assert.deepEqual(card('/timeline/t-2023-04-04/').event, {
    day: '4 April 2023',
    side: 'now',
  })
  assert.equal(card('/timeline/t-2022-11-29/').event?.side, 'then')
})

test('a person’s card has the name in its own letters and the office held', () => {
  assert.deepEqual(card('/people/zelenskyy/').notes, [
    'Володимир Зеленський',
    'President of Ukraine',
  ])
})

test('a country’s card says how it stood on both days', () => {
  const { then, now } = card('/countries/fi/')
  assert.equal(then.fact, 'Invited')
  assert.equal(now.fact, 'Member since 4 Apr 2023')
})

test('a section’s card names its explainer', () => {
  const words = card('/explain/open-door/what-article-10-says/')
  assert.deepEqual(words.notes, [facts.articles.get('open-door')?.title])
})

test('a map’s card shows its own day, and a pair’s both', () => {
  assert.deepEqual(card('/map/1949-08-24/').maps, [{ day: '1949-08-24', members: 12 }])
  assert.equal(card('/map/1949-08-24/').title, 'NATO on 24 August 1949: 12 members')
  assert.deepEqual(card('/map/2022-11-29/vs/2024-03-07/').maps, [
    { day: '2022-11-29', members: 30 },
    { day: '2024-03-07', members: 32 },
  ])
})

test('each day of the map is paired with the next, and the report’s day with the last', () => {
  const pairs = [...cards.keys()].filter((path) => path.includes('/vs/'))
  assert.equal(pairs.length, facts.mapStates.size)
  assert.ok(pairs.includes('/map/2023-04-04/vs/2024-03-07/'))
})

test('the card in words ends each part as a sentence', () => {
  assert.equal(
    cardAlternative(card('/claims/applied-in-may/')),
    'Corrected: Finland and Sweden applied to join on 18 May 2022. As reported 29 November 2022; sources reach 31 December 2025.',
  )
  assert.match(
    cardAlternative(card('/explain/not-yet/')),
    /^Why isn’t Ukraine in NATO\? As reported/,
  )
})
