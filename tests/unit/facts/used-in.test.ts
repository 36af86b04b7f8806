import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usedIn } from '../../../src/facts/used-in.ts'

const nothing = { claims: [], terms: [], people: [], events: [], countries: [] }

test('a record is used in the articles that name it, in the order of the articles', () => {
  const articles = new Map([
    ['not-yet', { ...nothing, terms: ['veto'] }],
    ['open-door', { ...nothing, people: ['putin'] }],
    ['no-veto', { ...nothing, terms: ['map', 'veto'] }],
  ])
  assert.deepEqual(usedIn(articles)('terms', 'veto'), ['not-yet', 'no-veto'])
  assert.deepEqual(usedIn(articles)('events', 'veto'), [])
})
