import { live } from '../loading/live.ts'

/** All that content/ says, with the problems to show in `astro dev`. Every page begins with it. */
export async function allFacts() {
  const content = await live.content
  if (!content) throw new Error('content/ was not loaded; see src/loader.ts.')
  return content
}
