import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitting } from '../../../src/offline/fitting.ts'

const explainers = (count: number) =>
  Array.from({ length: count }, (_, i) => `explain/${String(i).padStart(5, '0')}/`)
const count = (paths: string[], part: string) =>
  fitting(paths).filter((one) => one.part === part).length

test('a site of a few hundred explainers is saved whole', () => {
  assert.equal(count(['explain/', 'map/1949-04-04/', ...explainers(300)], 'core'), 301)
})

test('of a larger one the lists are saved, and its explainers are kept one by one', () => {
  const paths = ['explain/', ...explainers(301)]
  assert.deepEqual(
    fitting(paths).filter(({ part }) => part === 'core'),
    [{ path: 'explain/', part: 'core' }],
  )
  assert.equal(count(paths, 'on request'), 301)
})

test('the list of pages to keep ends at 2,000, explainers before others', () => {
  const paths = ['countries/de/', ...explainers(2_500)]
  assert.equal(count(paths, 'on request'), 2_000)
  assert.ok(!fitting(paths).some(({ path }) => path === 'countries/de/'))
})
