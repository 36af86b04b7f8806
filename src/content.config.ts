import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import type { Facts } from './facts/facts.ts'
import type { Article } from './facts/schema/article.ts'
import type { PageText } from './facts/schema/page.ts'
import { explainers, facts, pages } from './loader.ts'
import type { Rendered } from './loading/rendered.ts'

// The loader has already held each record against the schemas in src/facts/schema, with better places.
export const collections = {
  explainers: defineCollection({
    loader: explainers('./content/'),
    schema: z.custom<Article & Rendered>(),
  }),
  pages: defineCollection({
    loader: pages('./content/'),
    schema: z.custom<PageText>(),
  }),
  facts: defineCollection({
    loader: facts('./content/'),
    schema: z.custom<{ facts: Facts; problems: string }>(),
  }),
}
