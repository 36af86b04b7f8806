import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearest } from '../../../src/check/nearest.ts'

test('a slip of the pen finds the name that was meant', () => {
  assert.equal(nearest('sorce', ['source', 'term', 'claim']), 'source')
  assert.equal(nearest('pl', ['BE', 'PL']), 'PL')
  assert.equal(nearest('cia-fact', ['nato-2008', 'cia-factbook']), 'cia-factbook')
})

test('a name that is no slip of any finds none', () => {
  assert.equal(nearest('XK', ['DK', 'XY']), undefined)
  assert.equal(nearest('javascript', ['source', 'term', 'claim']), undefined)
})
