import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'astro/zod'
import { parse } from 'csv-parse/sync'
import { dataAddress } from '../../../src/data/data-address.ts'
import { forReaders } from '../../../src/data/for-readers.ts'
import { writeSchema } from '../../../src/data/write-schema.ts'
import { writeTable } from '../../../src/data/write-table.ts'
import type { Site } from '../../../src/facts/schema/site.ts'

test('what is for editors is left out at any depth, and readers’ notes stay', () => {
  assert.deepEqual(
    forReaders({
      id: 'c01',
      check: 'verified',
      reader_note: 'Weak.',
      series: [{ km: 1, check: 'verified', editor_note: 'x' }],
      required: ['id', 'check'],
    }),
    { id: 'c01', reader_note: 'Weak.', series: [{ km: 1 }], required: ['id'] },
  )
})

test('a cell that a spreadsheet would run is made words, and is otherwise as it was', () => {
  const cells = ['=1+1', '+1', '-1', '@a', '\tx', '\rx', 'plain', 'a, "b"', 'two\r\nlines', '']
  const rows: { cell: string }[] = parse(writeTable(cells.map((cell, i) => ({ i, cell }))), {
    columns: true,
    record_delimiter: '\r\n',
  })
  assert.deepEqual(
    rows.map(({ cell }) => cell),
    ["'=1+1", "'+1", "'-1", "'@a", "'\tx", "'\rx", 'plain', 'a, "b"', 'two\r\nlines', ''],
  )
})

test('lines of a table end as RFC 4180 says, the last one too', () => {
  assert.equal(writeTable([{ a: 1, b: undefined }]), 'a,b\r\n1,\r\n')
})

test('a schema says what a record holds before typography, without what is for editors', () => {
  const set = {
    name: 'things',
    title: 'Things',
    describes: 'A thing.',
    page: '/things/',
    schema: z.strictObject({
      id: z.string().transform((text) => text.trim()),
      kind: z.enum(['a']).default('a'),
      check: z.string(),
    }),
    records: [],
  }
  const schema = JSON.parse(writeSchema(set, { address: 'https://example.org' } as Site)) as {
    $id: string
    properties: { records: { items: object } }
  }
  assert.equal(schema.$id, `https://example.org${dataAddress('schema/things.json')}`)
  assert.deepEqual(schema.properties.records.items, {
    type: 'object',
    properties: { id: { type: 'string' }, kind: { type: 'string', enum: ['a'], default: 'a' } },
    required: ['id'],
    additionalProperties: false,
  })
})
