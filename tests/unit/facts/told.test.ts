// Words that pages make out of records.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysBetween } from '../../../src/facts/days-between.ts'
import { eventHinge } from '../../../src/facts/event-hinge.ts'
import { eventTitle } from '../../../src/facts/event-title.ts'
import { linesInWords } from '../../../src/facts/lines-in-words.ts'
import { quoted } from '../../../src/facts/quoted.ts'
import { sideOf } from '../../../src/facts/side-of.ts'
import { summaryOf } from '../../../src/facts/summary-of.ts'

const report = '2022-11-29'
const titled = (text: string) => eventTitle({ text, date: '2008-04-03' })

test('an event is called by its first sentence, without the full stop', () => {
  assert.equal(titled('Finland joins: 31 members.'), 'Finland joins: 31 members')
  assert.equal(titled('A ceasefire is signed. It does not hold.'), 'A ceasefire is signed')
})

test('a long event is called by the name before its colon, with the year', () => {
  assert.equal(titled(`Bucharest Summit: ${'many words '.repeat(12)}.`), 'Bucharest Summit, 2008')
})

test('a long event without a name is called by its first part', () => {
  const rest = 'many words '.repeat(12)
  assert.equal(titled(`Russia claims four oblasts; ${rest}.`), 'Russia claims four oblasts')
  assert.equal(
    titled(`Shortly, the ministers meet in the palace, ${rest}.`),
    'Shortly, the ministers meet in the palace',
  )
})

test('a description has at least 60 characters and at most 155, and ends at a sentence where it can', () => {
  const sentence = 'These words fill a sentence of exactly sixty characters, no.'
  assert.equal(summaryOf('Short.', sentence), `Short. ${sentence}`)
  assert.equal(summaryOf(`${sentence} ${sentence} ${sentence}`, ''), `${sentence} ${sentence}`)
  const cut = summaryOf('word '.repeat(60), '')
  assert.ok(cut.length <= 155 && cut.endsWith('word…'), cut)
})

test('quotation marks within quotation marks are single, and words from within a sentence say so', () => {
  assert.equal(quoted('“freeze” them'), '“‘freeze’ them”')
  assert.equal(quoted('after they applied'), '“…after they applied”')
  assert.equal(quoted('We need transformers'), '“We need transformers”')
})

test('the side of a day is that of the report only on the day itself', () => {
  assert.equal(sideOf(report, report), 'rep')
  assert.equal(sideOf('2022-11-28', report), 'a')
  assert.equal(sideOf('2022-11-30', report), 'z')
  assert.equal(sideOf('2022', report), 'a')
})

test('an event says how far it lies from the report, where its day is known', () => {
  assert.match(eventHinge('2022-11-28', report).then, / 1 day before/)
  assert.match(eventHinge('2023-04-04', report).now, / 126 days after/)
  assert.match(eventHinge('2008-04-03', report).then, /more than 14 years before/)
  assert.equal(eventHinge('1994', report).then, 'It had happened before.')
})

test('days are counted across a change of clocks', () => {
  assert.equal(daysBetween('2022-03-26', '2022-03-28'), 2)
  assert.equal(daysBetween('2022-11-29', '2022-11-28'), -1)
})

test('lines of the report are told as one line or a range', () => {
  assert.equal(linesInWords('5'), 'line 5')
  assert.equal(linesInWords('8-9'), 'lines 8 to 9')
})
