// In a text browser: every statement of every explainer and claim, with the addresses of the sources.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import type { Form } from '../forms/form.ts'
import { lost } from '../forms/lost.ts'
import { records } from '../forms/records.ts'
import { isHere } from './is-here.ts'
import { requiredPath } from './required-path.ts'

/** What lynx prints. */
const lynx = (...options: string[]) =>
  execFileSync(
    requiredPath('lynx'),
    ['-dump', '-width=500', '-assume_charset=utf-8', '-display_charset=utf-8', ...options],
    { encoding: 'utf8' },
  )

/** A page's words without the numbers of notes, which lynx writes after a circumflex, and the list of its links. */
function textBrowser(address: string): Form {
  const file = `dist${address}index.html`
  return {
    words: lynx('-nolist', file).replace(/\^\d+/g, ''),
    addresses: lynx('-listonly', file),
  }
}

const skip = !isHere('lynx')
test('text browser: every statement of every explainer and claim, whole', { skip }, (t) => {
  const missing = records.flatMap(({ address, statements }) =>
    lost(statements, textBrowser(address)).map((statement) => `${address} ${statement}`),
  )
  const all = records.reduce((sum, { statements }) => sum + statements.length, 0)
  t.diagnostic(`${all - missing.length} of ${all}`)
  assert.deepEqual(missing, [])
})
