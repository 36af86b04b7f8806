// In a text browser: every statement of every explainer and claim, with the addresses of the sources.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import type { Form } from '../forms/form.ts'
import { lost } from '../forms/lost.ts'
import { records } from '../forms/records.ts'

/** What lynx prints. Throws with one line that says how to get it where it is missing. */
function lynx(...options: string[]): string {
  const { stdout, error } = spawnSync(
    'lynx',
    ['-dump', '-width=500', '-assume_charset=utf-8', '-display_charset=utf-8', ...options],
    { encoding: 'utf8' },
  )
  if (error)
    throw new Error('lynx is missing. Install it: apt-get install lynx, or brew install lynx.')
  return stdout
}

/** A page's words without the numbers of notes, which lynx writes after a circumflex, and the list of its links. */
function textBrowser(address: string): Form {
  const file = `dist${address}index.html`
  return {
    words: lynx('-nolist', file).replace(/\^\d+/g, ''),
    addresses: lynx('-listonly', file),
  }
}

test('text browser: every statement of every explainer and claim, whole', (t) => {
  const missing = records.flatMap(({ address, statements }) =>
    lost(statements, textBrowser(address)).map((statement) => `${address} ${statement}`),
  )
  const all = records.reduce((sum, { statements }) => sum + statements.length, 0)
  t.diagnostic(`${all - missing.length} of ${all}`)
  assert.deepEqual(missing, [])
})
