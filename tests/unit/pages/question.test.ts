import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking } from '../../../src/pages/_asking.ts'
import { once } from '../../../src/pages/_once.ts'
import { part } from '../../../src/pages/_part.ts'
import { answerTo, question } from '../../../src/pages/_question.ts'

const all = once(() => Promise.resolve(['a', 'b']))
const nth = question('nth', async (which = '') => (await all())[Number(which)])
let made = 0
const pair = part(async (name) => {
  made += 1
  return [await nth('0'), await nth('1'), name]
})

/** What a page asks that does this. */
async function heard(page: () => Promise<unknown>) {
  const asked = { questions: new Set<string>(), ofAll: false }
  await asking.run(asked, page)
  return { questions: [...asked.questions], ofAll: asked.ofAll }
}

test('a question is written down, and not what its answer is made of', async () => {
  assert.deepEqual(await heard(() => nth('1')), { questions: ['nth 1'], ofAll: false })
  assert.equal(await answerTo('nth 1'), 'b')
})

test('a page that asks for what is made of all content rests on all', async () => {
  assert.deepEqual(await heard(all), { questions: [], ofAll: true })
})

test('each page that takes a part made for another has asked what its making asked', async () => {
  const questions = ['nth 0', 'nth 1']
  assert.deepEqual(await heard(() => pair('x')), { questions, ofAll: false })
  assert.deepEqual(await heard(() => pair('x')), { questions, ofAll: false })
  assert.equal(made, 1)
  await heard(() => pair('y'))
  assert.equal(made, 2)
})

test('a question that nobody answers has no answer that could be compared', () => {
  assert.equal(typeof answerTo('nobody 1'), 'symbol')
})
