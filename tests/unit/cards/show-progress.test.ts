import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showProgress } from '../../../src/cards/show-progress.ts'

function run(total: number, isTTY: boolean, step: number): string[] {
  const told: string[] = []
  let clock = 0
  const terminal = { write: (text: string) => told.push(text), isTTY }
  const done = showProgress('Share cards', total, terminal, () => clock)
  for (let i = 0; i < total; i += 1) {
    clock += step
    done()
  }
  return told
}

test('a terminal shows a bar with count and time left', () => {
  const [first, , , last, end] = run(4, true, 2)
  assert.match(first ?? '', /^\rShare cards █{6}░{18} 1\/4, 6 s left/)
  assert.match(last ?? '', /█{24} 4\/4, 8 s/)
  assert.equal(end, '\n')
})

test('elsewhere there is a plain line now and then, and one at the end', () => {
  assert.deepEqual(run(30, false, 1), [
    'Share cards: 10 of 30, 20 s left\n',
    'Share cards: 20 of 30, 10 s left\n',
    'Share cards: 30 drawn in 30 s\n',
  ])
})
