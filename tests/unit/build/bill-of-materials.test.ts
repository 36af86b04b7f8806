import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { billOfMaterials } from '../../../src/build/bill-of-materials.ts'
import { lock } from '../../../src/build/lock.ts'

const packages = lock(readFileSync('package-lock.json', 'utf8'))
const bill = billOfMaterials(packages) as {
  components: { name: string; version: string; hashes?: { content: string }[]; purl: string }[]
}

test('the bill names every package of the lock file with version and hash, and no host', () => {
  assert.equal(bill.components.length, Object.keys(packages.packages).length - 1)
  for (const { name, version, hashes, purl } of bill.components) {
    assert.match(version, /^\d+\.\d+\.\d+/, name)
    assert.match(purl, /^pkg:npm\/[^@]+@\d/, name)
    assert.match(hashes?.[0]?.content ?? 'none', /^[0-9a-f]{128}$|^none$/, name)
  }
  assert.doesNotMatch(JSON.stringify(bill), /https?:\/\//)
})

/** Licences that let anybody use, change and pass on what is made with the packages. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
  // Share only their own changes: sharp's libvips, which draws the cards and is not passed on; axe-core, lightningcss.
  'LGPL-3.0-or-later',
  'MPL-2.0',
])

/** Packages whose licence stands in their files alone. */
const known: Readonly<Record<string, string>> = { 'node_modules/isostring': 'MIT' }

test('every package has a licence that is allowed', () => {
  const wrong = Object.entries(packages.packages)
    .filter(([folder]) => folder !== '')
    .filter(([folder, { license = known[folder] ?? 'none' }]) =>
      // Of licences joined by OR one is enough.
      license
        .split(' OR ')
        .every((choice) =>
          choice.split(/\(|\)| AND /).some((part) => part !== '' && !allowed.has(part)),
        ),
    )
    .map(([folder, { license }]) => `${folder}: ${license ?? 'none'}`)
  assert.deepEqual(wrong, [])
})
