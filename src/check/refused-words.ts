import { z } from 'astro/zod'

/** Words as content/words.yaml writes them: letters, marks and single spaces; `*` stands for any letters. */
const words = z
  .string()
  .regex(/^[\p{L}\p{N}’*-]+( [\p{L}\p{N}’*-]+)*$/u, 'must be words, with * for any letters')

/** One entry under `refused` in content/words.yaml: words that are not taken in the site's own voice. */
export const refusedWords = z.strictObject({
  words: z.array(words).min(1),
  /** Whether capitals count: they do in names. */
  exact: z.boolean().default(false),
  /** Why not: it finishes the sentence `"Kiev" …`. */
  why: z.string().min(1),
  cure: z.string().min(1),
  /** Words that make it right where they stand just before or just after it, or anywhere in its sentence. */
  unless_after: z.array(words).default([]),
  unless_before: z.array(words).default([]),
  unless_with: z.array(words).default([]),
})

export type RefusedWords = z.infer<typeof refusedWords>
