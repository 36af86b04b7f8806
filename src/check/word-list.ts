import { z } from 'astro/zod'
import { refusedWords } from './refused-words.ts'

/** content/words.yaml: words that the rules of wording and the spelling dictionary do not know. */
export const wordList = z.strictObject({
  /** Words that a rule refuses and that are right as they stand here, each with the reason. */
  allow: z.array(z.strictObject({ words: z.string().min(1), why: z.string().min(1) })),
  /** The rules of wording of this site's matter, beside those that hold for any: see word-rules.ts. */
  refused: z.array(refusedWords).default([]),
  /**
   * Abbreviations of the site's own words, for tests/site/abbreviations.test.ts: with the words that each page says
   * before or right after them, or with the reason why a voice and its listener need none.
   */
  abbreviations: z
    .array(
      z.union([
        z.strictObject({ short: z.string().min(2), words: z.string().min(1) }),
        z.strictObject({ short: z.string().min(2), why: z.string().min(1) }),
      ]),
    )
    .default([]),
  /** Words that are spelt right though the dictionary lacks them. */
  spelling: z.array(z.string().min(1)),
})

export type WordList = z.infer<typeof wordList>
