import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { cardHash } from '../../../src/cards/card-hash.ts'
import { drawCards } from '../../../src/cards/draw-cards.ts'
import { renderCard } from '../../../src/cards/render-card.ts'

const folder = mkdtempSync(join(tmpdir(), 'cards-'))
after(() => {
  rmSync(folder, { recursive: true })
})

const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><path d="M0 0h600v630H0z" fill="${colour}"/></svg>`
const cards = ['#111', '#222', '#333'].map((colour) => ({ svg: svg(colour), record: 'a test' }))
const told: string[] = []
const terminal = { write: (text: string) => told.push(text) }
const file = (one: { svg: string } | undefined) => `${folder}/${cardHash(one?.svg ?? '')}.png`

test('all cards are drawn, 1200 by 630', async () => {
  await drawCards(cards, folder, terminal)
  assert.equal(readdirSync(folder).length, 3)
  const { width, height, format } = await sharp(file(cards[0])).metadata()
  assert.deepEqual([width, height, format], [1200, 630, 'png'])
})

test('a second time nothing is drawn and nothing is said', async () => {
  const before = cards.map((card) => statSync(file(card)).mtimeMs)
  told.length = 0
  await drawCards(cards, folder, terminal)
  assert.deepEqual(
    cards.map((card) => statSync(file(card)).mtimeMs),
    before,
  )
  assert.deepEqual(told, [])
})

test('after an interruption only what is missing is drawn, and what was half written goes', async () => {
  const kept = statSync(file(cards[0])).mtimeMs
  rmSync(file(cards[1]))
  writeFileSync(`${file(cards[1])}.4711`, 'half a picture')
  await drawCards(cards, folder, terminal)
  assert.equal(statSync(file(cards[0])).mtimeMs, kept)
  assert.deepEqual(
    readdirSync(folder).toSorted(),
    cards.map(({ svg: one }) => `${cardHash(one)}.png`).toSorted(),
  )
})

test('a card that no page shows any longer goes', async () => {
  await drawCards(cards.slice(1), folder, terminal)
  assert.equal(readdirSync(folder).length, 2)
})

test('the same drawing gives the same bytes and the same hash, another drawing another', async () => {
  const [one, other] = [svg('#333'), svg('#334')]
  assert.deepEqual(Buffer.from(await renderCard(one, 'a test')), readFileSync(file(cards[2])))
  assert.equal(cardHash(one), cardHash(one))
  assert.notEqual(cardHash(one), cardHash(other))
})

test('a picture that cannot be drawn stops the build with the record it is of', async () => {
  await assert.rejects(renderCard('<svg', 'content/map.yaml, 1949-08-24'), {
    message: /^content\/map\.yaml, 1949-08-24: the share card cannot be drawn/,
  })
})
