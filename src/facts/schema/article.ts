import { z } from 'astro/zod'
import { aliases, day, history, id, prose, proseOf, proseUpTo, sourceIds } from './common.ts'

/** Ids that the layout itself gives to parts of the page. */
const taken = [
  'points',
  'since',
  'sources',
  'claims',
  'cite',
  'main',
  'share',
  'people',
  'terms',
  'history',
]

/** The front matter of content/articles/*.md. Unknown keys are errors, so a typing slip is caught. */
export const article = z
  .strictObject({
    /** The headline: a question or a plain statement. */
    title: proseUpTo(65, 'a share card'),
    /** The description that search results and link previews show. */
    summary: proseUpTo(155, 'a link preview'),
    /** The answer in at most 40 words. */
    standfirst: z.strictObject({ text: proseOf(40, 'a standfirst'), sources: sourceIds }),
    /** How it stood on the report's day, for the left side of the hinge. */
    reported: z.strictObject({ text: proseOf(16, 'the hinge'), sources: sourceIds }),
    /** How it stood on the last day that the sources reach, for the right side of the hinge. */
    reached: z.strictObject({ text: proseOf(16, 'the hinge'), sources: sourceIds }),
    key_points: z
      .array(z.strictObject({ text: prose, sources: sourceIds }))
      .min(3, 'needs three to five points')
      .max(5, 'needs three to five points'),
    /** False where the page has no bytes left for the ribbon of a frame "Since then" with three events or more. */
    ribbon: z.literal(false).optional(),
    /** One id for each second-level heading, in order: the address of the section, for ever. */
    sections: z.array(
      id.refine((name) => !taken.includes(name), {
        error: 'must not hold a name that the page itself uses; choose another',
      }),
    ),
    /** The claims of the report that the article deals with. */
    claims: z.array(z.string()).default([]),
    /** The article that answers the next question. */
    next: id,
    /** The last day the article's sources confirm, where it is not the default of site.yaml. */
    reaches: day.optional(),
    history,
    aliases,
    /** Shown in `npm run dev` only. */
    draft: z.boolean().default(false),
  })
  .refine(
    ({ standfirst, key_points }) =>
      [standfirst, ...key_points].flatMap(({ text }) => text.split(/\s+/)).length <= 140,
    { path: ['key_points'], error: 'and standfirst together are too long; use 140 words or fewer' },
  )

export type Article = z.infer<typeof article>
