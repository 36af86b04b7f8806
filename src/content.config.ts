import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { content } from './loader.ts'

// What is in content/ goes to the pages by src/loading/live.ts; Astro keeps only that it was loaded.
export const collections = {
  content: defineCollection({
    loader: content('./content/'),
    schema: z.object({ changes: z.number() }),
  }),
}
