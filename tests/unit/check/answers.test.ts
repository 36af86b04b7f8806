import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answers } from '../../../src/check/answers.ts'

const asked = (...replies: (number | Error)[]) => {
  const methods: string[] = []
  const ask = ((_: string, { method = '' }: RequestInit) => {
    methods.push(method)
    const reply = replies.shift() ?? 500
    return reply instanceof Error
      ? Promise.reject(reply)
      : Promise.resolve(new Response(null, { status: reply }))
  }) as typeof fetch
  return { ask, methods }
}

test('an address that answers the question for its head is not asked twice', async () => {
  const { ask, methods } = asked(200)
  assert.equal(await answers('https://nato.example/', ask), undefined)
  assert.deepEqual(methods, ['HEAD'])
})

test('a house that refuses the head is asked for the whole', async () => {
  const { ask, methods } = asked(405, 200)
  assert.equal(await answers('https://nato.example/', ask), undefined)
  assert.deepEqual(methods, ['HEAD', 'GET'])
})

test('what came instead of an answer is said', async () => {
  assert.equal(await answers('https://nato.example/', asked(404, 404).ask), 'it answers 404')
  assert.equal(
    await answers('https://nato.example/', asked(new Error(), new Error()).ask),
    'no answer',
  )
})
