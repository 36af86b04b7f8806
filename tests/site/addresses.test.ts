// The ledger of published addresses only grows: links live for ever.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { pages } from './site.ts'

const file = 'tests/site/addresses.txt'
const ledger = readFileSync(file, 'utf8').split('\n').filter(Boolean)
const built = pages.map(({ address }) => address)

if (process.env['UPDATE']) {
  const all = [...new Set([...ledger, ...built])].toSorted()
  writeFileSync(file, `${all.join('\n')}\n`)
  ledger.splice(0, ledger.length, ...all)
}

test('every address that was ever published is a page, if only one that leads on', () => {
  const served = new Set(built)
  const lost = ledger.filter((address) => !served.has(address))
  assert.deepEqual(
    lost,
    [],
    'Links to these addresses break. Add the former slug under aliases: in the record that took its place; remove no line from the ledger.',
  )
})

test('every page stands in the ledger', () => {
  const known = new Set(ledger)
  const fresh = built.filter((address) => !known.has(address))
  assert.deepEqual(fresh, [], 'Run npm run test:update to add them, and read the difference.')
})

test('the ledger is sorted and names each address once', () => {
  assert.deepEqual(ledger, [...new Set(ledger)].toSorted())
})
