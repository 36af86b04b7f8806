import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchRecords } from '../../../src/search/search-records.ts'
import { smallArticle, smallFacts } from '../../markdown/small-facts.ts'

const facts = {
  ...smallFacts,
  site: { ...smallFacts.site, order: ['open-door', 'draft'] },
  articles: new Map([
    ['open-door', smallArticle([])],
    ['draft', smallArticle([])],
  ]),
}
const records = searchRecords(facts, new Map([['open-door', 'Every word, every WORD once.']]))

test('an article whose words are not given is not published, and not found', () => {
  const explainers = records.filter(({ kind }) => kind === 'Explainer')
  assert.deepEqual(
    explainers.map(({ href }) => href),
    ['/explain/open-door/'],
  )
})

test('words that are searched and not shown stand once, in small letters', () => {
  assert.equal(records[0]?.more, 'every is it once one three two word')
})

test('claims alone have a verdict, and all have a day in words', () => {
  for (const { kind, verdict, when } of records) {
    assert.equal(verdict !== undefined, kind === 'Claim')
    assert.match(when, /\d{4}$|not known$/)
  }
})
