import { getEntry } from 'astro:content'
import { live } from '../loading/live.ts'

/** All that content/ says, with the problems to show in `astro dev`. Every page begins with it. */
export async function allFacts() {
  if (live.content) return live.content
  const entry = await getEntry('facts', 'all')
  if (!entry) throw new Error('content/ was not loaded; see src/loader.ts.')
  return entry.data
}
