// The three cards under expected/ are compared as text; `npm run test:update` writes them.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { cardColours } from '../../../src/cards/card-colours.ts'
import { cardFrame } from '../../../src/cards/card-frame.ts'
import type { CardWords } from '../../../src/cards/card-words.ts'
import { drawCard } from '../../../src/cards/draw-card.ts'
import { dayInWords } from '../../../src/facts/day.ts'
import { cards, facts } from './content.ts'
import { drawnLines } from './drawn-lines.ts'

const drawn = new Map([...cards].map(([path, words]) => [path, drawCard(words, facts)]))
const drawing = (path: string) => drawn.get(path) ?? ''

const { square, safe } = cardFrame
const inside = ({ left, right, top, bottom }: ReturnType<typeof drawnLines>[number]) =>
  left >= square.left && right <= square.right && top >= safe.top && bottom <= safe.bottom

test('the headline of every card is there word for word, inside the middle square', () => {
  for (const [path, { title }] of cards) {
    const lines = drawnLines(drawing(path))
    const first = lines.findIndex(({ words }) => title.startsWith(words) && words !== '')
    const whole = [1, 2, 3, 4, 5, 6, 7]
      .map((count) => lines.slice(first, first + count))
      .find((some) => some.map(({ words }) => words).join(' ') === title)
    assert.ok(whole, `${path}: “${title}”`)
    assert.ok(whole.every(inside), path)
  }
})

test('the days of every card stand inside the middle square', () => {
  for (const [path, { then, now, maps }] of cards) {
    const days = maps ? maps.map(({ day }) => day) : [then.day, now.day]
    for (const day of days) {
      const line = drawnLines(drawing(path)).find(({ words }) => words === dayInWords(day))
      assert.ok(line && inside(line), `${path}: ${day}`)
    }
  }
})

test('a card cut down to the middle square has no half words in its corner', () => {
  for (const [path, { kind, maps }] of cards) {
    if (maps) continue
    const line = drawnLines(drawing(path)).find(({ words }) => words === kind)
    assert.ok(line && line.left >= square.right, path)
  }
})

test('a corrected claim’s card has what is so, and never what was wrong', () => {
  const corrected = [...facts.claims.values()].filter(({ verdict }) => verdict === 'corrected')
  assert.ok(corrected.length > 0)
  for (const { slug, claim, wording, headline } of corrected) {
    const said = drawnLines(drawing(`/claims/${slug}/`))
      .map(({ words }) => words)
      .join(' ')
    assert.ok(said.includes(headline), slug)
    assert.ok(!said.includes(claim.replace(/\.$/, '')), slug)
    if (wording) assert.ok(!said.includes(wording), slug)
  }
})

test('a map’s card has the map of its own day', () => {
  assert.notEqual(drawing('/map/2022-11-29/'), drawing('/map/2023-04-04/'))
  // Crimea is hatched from 2014 on.
  assert.doesNotMatch(drawing('/map/2009-04-01/'), /url\(#p-cri/)
  assert.match(drawing('/map/2017-06-05/'), /url\(#p-cri/)
})

test('no colour is left to a style sheet, no letter to a font', () => {
  for (const [path, svg] of drawn) assert.doesNotMatch(svg, /var\(|class=|style=|<text/, path)
})

test('the colours are the light ones of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  for (const [name, colour] of Object.entries(cardColours)) {
    const [, token] = new RegExp(`\\s--${name}: (#\\w+);`).exec(tokens) ?? []
    assert.equal(colour, token, name)
  }
})

const plain: CardWords = {
  title: 'Why isn’t Ukraine in NATO?',
  record: 'content/articles/example.md',
  kind: 'Explainer',
  then: { day: '2022-11-29' },
  now: { day: '2025-12-31' },
}

test('a headline that does not fit stops the build with its file and the cure', () => {
  const title = 'Comprehensive considerations '.repeat(12).trim()
  assert.throws(() => drawCard({ ...plain, title }, facts), {
    message: `content/articles/example.md: the headline “${title}” is too long for its share card. Write it shorter, or with shorter words.`,
  })
})

const examples: Record<string, CardWords> = {
  article: plain,
  claim: {
    ...plain,
    title: 'Finland and Sweden applied to join on 18 May 2022',
    kind: 'Claim 7 of 31',
    verdict: { id: 'corrected', label: 'Corrected' },
  },
  person: {
    ...plain,
    title: 'Oleksii Reznikov',
    kind: 'People',
    notes: ['Олексій Резніков', 'Minister of Defence of Ukraine'],
  },
}

for (const [name, words] of Object.entries(examples)) {
  test(`the card of a ${name} is drawn as expected`, () => {
    const file = `${import.meta.dirname}/expected/${name}.svg`
    const svg = `${drawCard(words, facts).replaceAll('><', '>\n<')}\n`
    if (process.env['UPDATE'] === '1') writeFileSync(file, svg)
    assert.ok(existsSync(file), `${file} is missing; npm run test:update writes it.`)
    assert.equal(svg, readFileSync(file, 'utf8'))
  })
}
