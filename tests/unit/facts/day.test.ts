import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  dayInWords,
  firstDay,
  isBefore,
  isDay,
  isEdtfDay,
  lastDay,
} from '../../../src/facts/day.ts'

test('a day must exist in the calendar', () => {
  assert.ok(isDay('2024-02-29'))
  for (const text of ['2022-02-30', '2023-02-29', '2022-2-3', '29 Nov 2022', '2022-13-01', '']) {
    assert.ok(!isDay(text), text)
  }
})

test('a day may be known in part', () => {
  for (const text of ['2022-11-29', '1966-03', '1994', '2010~', 'XXXX']) assert.ok(isEdtfDay(text))
  for (const text of ['1966-13', '66', '2010~~', 'XXX', '1966-03~'])
    assert.ok(!isEdtfDay(text), text)
})

test('a partial day is an interval from its first to its last day', () => {
  assert.equal(firstDay('1994'), '1994-01-01')
  assert.equal(lastDay('1994'), '1994-12-31')
  assert.equal(firstDay('1966-03'), '1966-03-01')
  assert.equal(lastDay('1966-03'), '1966-03-31')
  assert.equal(lastDay('2024-02'), '2024-02-29')
  assert.equal(firstDay('2010~'), '2010-01-01')
  assert.equal(lastDay('2022-11-29'), '2022-11-29')
})

test('one day is before another only where all of it is', () => {
  assert.ok(isBefore('1994', '1995-01-01'))
  assert.ok(!isBefore('1994', '1994-12-05'))
  assert.ok(isBefore('2022-11-28', '2022-11-29'))
  assert.ok(!isBefore('2022-11-29', '2022-11-29'))
})

test('a day not known is neither before nor after anything, and sorts last', () => {
  assert.ok(!isBefore('XXXX', '9999-01-01'))
  assert.ok(!isBefore('1949', 'XXXX'))
  assert.ok(firstDay('XXXX') > firstDay('2026-06-23'))
})

test('days are written as readers read them', () => {
  assert.equal(dayInWords('2022-11-09'), '9 November 2022')
  assert.equal(dayInWords('2022-11-09', 'short'), '9 Nov 2022')
  assert.equal(dayInWords('1966-03'), 'March 1966')
  assert.equal(dayInWords('1994'), '1994')
  assert.equal(dayInWords('2010~'), 'about 2010')
  assert.equal(dayInWords('XXXX'), 'day not known')
})
