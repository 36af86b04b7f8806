import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { answerTo } from '../../../src/loading/answer-to.ts'
import { watchFacts } from '../../../src/loading/watch-facts.ts'
import type { Facts } from '../../../src/facts/facts.ts'

/** As much of the facts as is asked for here. */
const invented = (changed: Record<string, unknown> = {}) =>
  ({
    site: { report_day: '2022-11-29' },
    rounds: [{ round: 0 }],
    events: new Map([
      ['t-1', { id: 't-1', text: 'One.' }],
      ['t-2', { id: 't-2', text: 'Two.' }],
    ]),
    ...changed,
  }) as unknown as Facts
/** Watched facts, and whether others would have answered all that was asked of them as they did. */
function watched() {
  const asked = new Map<string, unknown>()
  const facts = watchFacts(invented(), (question) =>
    asked.set(question, answerTo(invented(), question)),
  )
  const sameIn = (others: Facts) =>
    [...asked].every(([question, answer]) => isDeepStrictEqual(answerTo(others, question), answer))
  return { facts, sameIn }
}
const events = (...texts: string[]) =>
  new Map(texts.map((text, i) => [`t-${i + 1}`, { id: `t-${i + 1}`, text }]))

test('a text that asked for one record is the same until that record is another', () => {
  const { facts, sameIn } = watched()
  assert.equal(facts.events.get('t-1')?.text, 'One.')
  assert.ok(sameIn(invented()), 'equal records are the same')
  assert.ok(sameIn(invented({ events: events('One.', 'Another.') })))
  assert.ok(!sameIn(invented({ events: events('Another.', 'Two.') })))
  assert.ok(!sameIn(invented({ events: new Map() })))
})

test('a record that was missing counts when it comes', () => {
  const { facts, sameIn } = watched()
  assert.equal(facts.events.get('t-3'), undefined)
  assert.ok(sameIn(invented()))
  assert.ok(!sameIn(invented({ events: events('One.', 'Two.', 'Three.') })))
})

test('whether a record is there is another question than what it says', () => {
  const { facts, sameIn } = watched()
  assert.ok(facts.events.has('t-2'))
  assert.ok(sameIn(invented({ events: events('One.', 'Another.') })))
  assert.ok(!sameIn(invented({ events: events('One.') })))
})

test('who goes through all records has asked for all, in their order', () => {
  for (const ask of [
    (facts: Facts) => [...facts.events],
    (facts: Facts) => [...facts.events.values()],
    (facts: Facts) => facts.events.size,
  ]) {
    const { facts, sameIn } = watched()
    ask(facts)
    assert.ok(sameIn(invented()))
    assert.ok(!sameIn(invented({ events: events('One.', 'Another.') })))
  }
})

test('what is no list of records counts as a whole', () => {
  const { facts, sameIn } = watched()
  assert.equal(facts.site.report_day, '2022-11-29')
  assert.equal(facts.rounds.length, 1)
  assert.ok(sameIn(invented({ events: new Map() })))
  assert.ok(!sameIn(invented({ site: { report_day: '2022-11-30' } })))
  assert.ok(!sameIn(invented({ rounds: [] })))
})
