// On paper: every statement of every explainer and claim, and explainers on at most five pages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lost } from '../forms/lost.ts'
import { paper } from '../forms/paper.ts'
import { records } from '../forms/records.ts'
import { origin, reader } from './reader.ts'

const most = 5
const page = await reader()

/** What a reader who prints the page gets. */
async function printed(address: string, format: 'A4' | 'Letter') {
  if (page.url() !== origin + address) await page.goto(origin + address)
  return paper(await page.pdf({ format }))
}

test('paper: every statement of every explainer and claim, whole; explainers on at most five pages, A4 and Letter', async (t) => {
  const missing: string[] = []
  const long: string[] = []
  for (const { address, statements } of records) {
    const sheets = await printed(address, 'A4')
    missing.push(...lost(statements, sheets).map((statement) => `${address} ${statement}`))
    if (!address.startsWith('/explain/')) continue
    const letter = await printed(address, 'Letter')
    t.diagnostic(`${address} A4 ${sheets.pages}, Letter ${letter.pages} pages`)
    if (Math.max(sheets.pages, letter.pages) > most) long.push(address)
  }
  const all = records.reduce((sum, { statements }) => sum + statements.length, 0)
  t.diagnostic(`${all - missing.length} of ${all}`)
  assert.deepEqual(missing, [])
  assert.deepEqual(long, [])
})

test('paper carries no control of the screen, and notes stand in brackets', async () => {
  const { words, addresses } = await printed('/explain/not-yet/', 'A4')
  for (const control of [
    'Search',
    'Copy link',
    'Skip to content',
    'Next question',
    'No trackers',
  ]) {
    assert.ok(!words.includes(control), control)
  }
  assert.match(addresses, /\[1\]\s*Bucharest Summit Declaration, NATO, 3 April 2008, paragraph 23/)
  await page.context().close()
})
