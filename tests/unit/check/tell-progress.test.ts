import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellProgress } from '../../../src/check/tell-progress.ts'

function told(total: number, step: number): string[] {
  const lines: string[] = []
  let clock = 0
  const done = tellProgress(
    'read',
    total,
    (line) => lines.push(line),
    () => clock,
  )
  for (let i = 0; i < total; i += 1) {
    clock += step
    done()
  }
  return lines
}

test('a long work is told every five seconds, in lines that a log can hold', () => {
  assert.deepEqual(told(12, 1), ['read: 5 of 12', 'read: 10 of 12'])
  assert.ok(told(12, 1).every((line) => !/[\r\n]/.test(line)))
})

test('a short work is done in silence', () => {
  assert.deepEqual(told(4, 1), [])
  assert.deepEqual(told(1, 60), [])
})
