import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citingRecords, sourcesIn } from '../../../src/facts/citing-records.ts'
import { smallFacts } from '../../markdown/small-facts.ts'

test('sources are found under every key that names them, however deep', () => {
  const record = {
    evidence: ['a'],
    since: [{ what: 'b', sources: ['c', 'd'] }],
    source: 'e',
    note: { text: 'sources', sources: [] },
  }
  assert.deepEqual([...sourcesIn(record)], ['a', 'c', 'd', 'e'])
})

test('each source knows the records and the articles that rest on it', () => {
  const citing = citingRecords(smallFacts, new Map([['open-door', ['nato-2008']]]))
  assert.deepEqual(citing.get('nato-2008'), [{ kind: 'article', id: 'open-door' }])
  const kinds = citing.get('report-2022-11-29')?.map(({ kind }) => kind)
  for (const kind of ['claim', 'event', 'person', 'term', 'country', 'quote'] as const) {
    assert.ok(kinds?.includes(kind), kind)
  }
  assert.ok(kinds?.includes('site'), 'the report is about itself')
  assert.equal(citing.get('undated'), undefined)
})
