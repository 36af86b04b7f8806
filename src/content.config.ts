import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { live } from './loading/live.ts'

const { loader } = live
if (!loader) throw new Error('There is no loader of content/; see astro.config.mjs.')

// What is in content/ goes to the pages by src/loading/live.ts; Astro keeps only that it was loaded.
export const collections = {
  content: defineCollection({ loader, schema: z.object({ changes: z.number() }) }),
}
