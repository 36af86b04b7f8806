import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingOn } from '../../../src/facts/standing.ts'

const finland = { invited: '2022-06-29', member_from: '2023-04-04' }

test('a country is a member from the day it joins, not the day before', () => {
  assert.equal(standingOn(finland, '2023-04-03'), 'invited')
  assert.equal(standingOn(finland, '2023-04-04'), 'member')
})

test('a country is invited from the day it is asked, not the day before', () => {
  assert.equal(standingOn(finland, '2022-06-28'), 'outside')
  assert.equal(standingOn(finland, '2022-06-29'), 'invited')
})

test('a country with neither day stays outside', () => {
  assert.equal(standingOn({}, '2026-06-23'), 'outside')
})
