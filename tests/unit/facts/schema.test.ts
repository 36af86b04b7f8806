import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article } from '../../../src/facts/schema/article.ts'
import { edtfDay, history, id, prose } from '../../../src/facts/schema/common.ts'
import { source } from '../../../src/facts/schema/source.ts'
import { smallArticle } from '../../markdown/small-facts.ts'

const messages = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map(({ message }) => message) ?? []

test('an unknown key is an error, so a slip of the pen is caught', () => {
  const made = { ...smallArticle([]), tilte: 'x' }
  assert.match(messages(article.safeParse(made)).join(), /tilte/)
})

test('standfirst and key points together are at most 140 words', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
  const made = (count: number) => ({
    ...smallArticle([]),
    standfirst: { text: words(40), sources: ['a'] },
    key_points: [words(50), words(49), words(count)].map((text) => ({ text, sources: ['a'] })),
  })
  assert.equal(article.safeParse(made(1)).success, true)
  assert.equal(article.safeParse(made(2)).success, false)
})

test('ids are lower-case ASCII words joined by single hyphens', () => {
  for (const good of ['not-yet', 'c07', 't-2022-11-29']) assert.ok(id.safeParse(good).success, good)
  for (const bad of ['Not-yet', 'a--b', '-a', 'a_b', 'é', '', '../x', 'a b']) {
    assert.ok(!id.safeParse(bad).success, bad)
  }
})

test('words shown to readers hold no markup', () => {
  assert.ok(!prose.safeParse('<script>').success)
  assert.equal(prose.parse("  NATO's  "), 'NATO’s')
})

test('a history begins with its publication and goes on in order of day', () => {
  const entry = (day: string, kind: string) => ({ day, kind, what: 'x' })
  assert.ok(history.safeParse([entry('2026-11-25', 'published')]).success)
  assert.ok(!history.safeParse([entry('2026-11-25', 'fact')]).success)
  const back = [entry('2026-11-25', 'published'), entry('2026-11-24', 'fact')]
  assert.ok(!history.safeParse(back).success)
})

test('an address of a source is on the web', () => {
  const made = {
    id: 'a',
    title: 'A',
    publisher: 'B',
    date: '2022',
    kind: 'news report',
    held: 'read',
  }
  assert.ok(source.safeParse({ ...made, url: 'https://nato.int/' }).success)
  for (const url of ['javascript:alert(1)', 'ftp://nato.int/', 'nato.int', '//nato.int/']) {
    assert.ok(!source.safeParse({ ...made, url }).success, url)
  }
})

test('a day may be partial where a record allows it', () => {
  assert.ok(edtfDay.safeParse('1994').success)
  assert.ok(!edtfDay.safeParse('1994-2').success)
})
