import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverageTable } from '../coverage/coverage-table.ts'
import { linesOf } from '../coverage/lines-of.ts'

const lcov =
  'TN:\nSF:src/a.ts\nDA:1,1\nLF:60\nLH:57\nend_of_record\nTN:\nSF:src/b/c.ts\nLF:40\nLH:40\nend_of_record\n'

test('what the tests ran is counted by its lines', () => {
  assert.deepEqual(
    [...linesOf(lcov)],
    [
      ['src/a.ts', { all: 60, run: 57 }],
      ['src/b/c.ts', { all: 40, run: 40 }],
    ],
  )
})

test('a file that no test loads counts as not run, with what tests it', () => {
  const unloaded = new Map([
    ['src/d.browser.ts', 50],
    ['src/build/main.ts', 20],
    ['src/pages/e.ts', 30],
  ])
  const { rows, share } = coverageTable(linesOf(lcov), unloaded)
  assert.equal(share, 97 / 200)
  assert.deepEqual(rows, [
    ['loaded by the tests', '2', '100', '97.0 %', ''],
    ['for the browser', '1', '50', '–', 'tests/browser'],
    ['commands', '1', '20', '–', 'as processes of their own'],
    ['in the build', '1', '30', '–', 'tests/site, tests/rebuild'],
  ])
})
