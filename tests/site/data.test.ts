// Open data: valid by its own schemas, and the same as the pages.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { dist, elements, meta, named, pageAt, pages, textOf } from './site.ts'

interface Row {
  address: string
  headline: string
  summary: string
  verdict: string
  date: string
  what: string
  since: { date: string; what: string }[]
  iso2: string
  name: string
  title: string
  history: { day: string }[]
}
interface DataSet {
  $schema: string
  licence: { id: string }
  report_day: string
  reaches: { default: string }
  records: Row[]
}
const root = `${dist}/data/v1/`
/** The map's files of one day are held by the map's own tests. */
const isOfMap = (file: string) => /^map-\d/.test(file)
const names = globSync('*.json', { cwd: root })
  .filter((file) => !isOfMap(file))
  .toSorted()
const read = (file: string) => JSON.parse(readFileSync(root + file, 'utf8')) as DataSet
const records = (name: string) => read(`${name}.json`).records
const page = ({ address }: { address: string }) => pageAt(new URL(address).pathname)

test('all kinds of records are there', () => {
  const wanted = 'articles borders claims countries events map-states members people sources terms'
  for (const name of wanted.split(' ')) assert.ok(names.includes(`${name}.json`), name)
})

for (const name of names) {
  test(`${name} is valid by its schema, and says its licence and its days`, () => {
    const data = read(name)
    const schema = read(`schema/${name}`)
    assert.equal(new URL(data.$schema).pathname, `/data/v1/schema/${name}`)
    // Formats of addresses are held by the site's own check.
    const ajv = new Ajv2020({ allErrors: true, validateFormats: false })
    const isValid = ajv.compile(schema)
    assert.ok(isValid(data), JSON.stringify(isValid.errors?.slice(0, 5)))
    assert.equal(data.licence.id, 'CC-BY-4.0')
    assert.equal(data.report_day, '2022-11-29')
    assert.ok(data.reaches.default)
  })

  test(`the schema of ${name} refuses what it does not know`, () => {
    const ajv = new Ajv2020({ validateFormats: false })
    const isValid = ajv.compile(read(`schema/${name}`))
    const data = read(name)
    assert.ok(!isValid({ ...data, more: 1 }))
    assert.ok(!isValid({ ...data, records: [{ ...data.records[0], more: 1 }] }))
    assert.ok(!isValid({ ...data, records: [] }))
  })
}

test('what is for editors never leaves', () => {
  for (const file of globSync('**/*', { cwd: root }).filter((name) => name.includes('.'))) {
    assert.doesNotMatch(
      readFileSync(root + file, 'utf8'),
      /"(check|confidence|editor_note|draft)"|editor_note|report only/,
      file,
    )
  }
})

test('from a page to the data and back: claims', () => {
  const claims = records('claims')
  assert.equal(claims.length, pages.filter(({ address }) => address.startsWith('/c/')).length)
  for (const claim of claims) {
    const { tree } = page(claim)
    assert.equal(textOf(named(tree, 'h1')[0]), claim.headline)
    assert.equal(meta(page(claim), 'article:modified_time'), claim.history.at(-1)?.day)
    const [door] = named(tree, 'use')
    assert.equal(door?.properties['href'], `#v-${claim.verdict}`, claim.address)
    const text = textOf(named(tree, 'article')[0])
    assert.ok(text.includes(claim.summary), claim.address)
    for (const { what } of claim.since) assert.ok(text.includes(what), `${claim.address}: ${what}`)
  }
})

test('from a page to the data and back: every record of every set has the page that it names', () => {
  for (const name of names) {
    for (const record of records(name.replace('.json', ''))) {
      // The map's own pages are made from the same list of days.
      if (name === 'map-states.json') continue
      // A quoted title has single quotation marks within.
      const bare = (text: string) => text.replace(/[“”‘’]/g, '')
      const heading = bare(textOf(named(page(record).tree, 'h1')[0]))
      const said = record.headline || record.title || record.name
      if (said && name !== 'borders.json')
        assert.ok(heading.includes(bare(said)), `${name}: ${heading}`)
    }
  }
})

test('the members are those of the page of countries, in number', () => {
  const rows = elements(
    pageAt('/countries/').tree,
    ({ properties }) => properties['scope'] === 'row',
  )
  const shown = new Set(rows.map((row) => textOf(row)))
  const members = records('members')
  assert.equal(members.length, 32)
  for (const { name } of members) assert.ok(shown.has(name), name)
})

test('tables have the rows of their records, by another parser', () => {
  for (const file of globSync('*.csv', { cwd: root }).filter((one) => !isOfMap(one))) {
    const text = readFileSync(root + file, 'utf8')
    assert.ok(text.endsWith('\r\n') && !/[^\r]\n/.test(text), file)
    const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' })
    const name = file.replace('.csv', '')
    if (name === 'borders') assert.ok(rows.length > records(name).length)
    else assert.equal(rows.length, records(name).length, file)
    for (const row of rows) {
      assert.equal(row['licence'], 'CC-BY-4.0', file)
      for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/, file)
    }
  }
})

test('the page of data leads to every file, with its size', () => {
  const { tree } = pageAt('/data/')
  const linked = new Set(named(tree, 'a').map(({ properties }) => String(properties['href'])))
  for (const file of globSync('**/*.{json,csv}', { cwd: root })) {
    if (isOfMap(file)) continue
    assert.ok(linked.has(`/data/v1/${file.replaceAll('\\', '/')}`), file)
  }
})
