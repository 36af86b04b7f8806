// Nobody has to search for the way: any page is at most three links from any other.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMoved, named, pages } from './site.ts'

const goals = pages.filter((page) => page.address !== '/404.html' && !isMoved(page))
const isGoal = new Set(goals.map(({ address }) => address))

const links = new Map(
  pages.map(({ address, tree }) => {
    const paths = named(tree, 'a').map(
      ({ properties: { href } }) =>
        new URL(typeof href === 'string' ? href : '', `http://site${address}`),
    )
    return [
      address,
      new Set(paths.filter(({ host }) => host === 'site').map(({ pathname }) => pathname)),
    ]
  }),
)

/** All that a reader can see from `start` in `steps` links. */
function within(start: string, steps: number): Set<string> {
  let reached = new Set([start])
  for (let step = 0; step < steps; step += 1) {
    reached = reached.union(new Set([...reached].flatMap((page) => [...(links.get(page) ?? [])])))
  }
  return reached
}

test('from any page a reader comes to any other in at most three steps', () => {
  // An embedded page is read in a frame of another site: what it links to opens the page that it is a part of.
  const starts = pages.filter(({ address }) => !address.startsWith('/embed/'))
  const far = starts.flatMap(({ address }) =>
    [...isGoal.difference(within(address, 3))].map((goal) => `${address} -> ${goal}`),
  )
  assert.deepEqual(far.slice(0, 20), [], `${far.length} in all`)
})
