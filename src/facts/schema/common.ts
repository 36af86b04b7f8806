import { z } from 'astro/zod'
import { isDay, isEdtfDay } from '../day.ts'
import { typographic } from '../typography.ts'

/** A full day, `YYYY-MM-DD`, that exists in the calendar. */
export const day = z
  .string()
  .refine(isDay, { error: 'must be a day that exists, written "YYYY-MM-DD"' })
  // What JSON Schema can say of it, for editors.
  .meta({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })

/** A day as far as it is known, in EDTF: `2022-11-29`, `1966-03`, `1994`, `2010~` (about), `XXXX` (not known). */
export const edtfDay = z.string().refine(isEdtfDay, {
  error: 'must be a day in EDTF: "1999-12-31", "1966-03", "1994", "2010~" or "XXXX"',
})

/** The stable name of a record: lower-case ASCII letters, digits and single hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')

/** Words shown to readers; straight quotation marks become typographic ones. */
export const prose = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((text) => !/[<>]/.test(text), {
    error: 'must be plain words, without < or >; write the words alone',
  })
  // An escape of YAML, "\\u202E", writes what the check refuses in a file: a mark that turns words round.
  .refine((text) => !/(?![\n\t])[\p{C}\p{Zl}\p{Zp}]/u.test(text), {
    error: 'must hold only signs that can be seen; write the letters themselves',
  })
  .transform(typographic)

/** Characters as readers count them. */
const lengthOf = (text: string) => Array.from(text).length

/** Words shown to readers, at most `length` characters long. */
export const proseUpTo = (length: number, use: string) =>
  prose
    .refine((text) => lengthOf(text) <= length, {
      error: `is too long for ${use}; use ${length} characters or fewer`,
    })
    .meta({ maxLength: length })

/** Words shown to readers, at most `count` words long. */
export const proseOf = (count: number, use: string) =>
  prose.refine((text) => text.split(/\s+/).length <= count, {
    error: `is too long for ${use}; use ${count} words or fewer`,
  })

/** Ids of the source ledger; a statement without a source is not published. */
export const sourceIds = z.array(id).min(1, 'needs at least one source')

/** A statement with its sources. */
export const sourced = z.strictObject({ text: prose, sources: sourceIds })

/** What happened on a day, with its sources. */
export const dated = z.strictObject({ date: edtfDay, what: prose, sources: sourceIds })

/** How sure the editors are; never shown to readers. */
export const check = z.enum(['verified', 'report only'])

/** Two letters of ISO 3166-1 alpha-2, or XK for Kosovo. */
export const iso2 = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be two capital letters of ISO 3166-1, or XK')

/** The record's history: its first entry is its publication, its last the day it was last changed. */
export const history = z
  .array(
    z.strictObject({
      day,
      kind: z.enum(['published', 'fact', 'wording', 'typo']),
      what: prose,
      why: prose.optional(),
    }),
  )
  .min(1, 'needs at least its first entry')
  .refine((entries) => entries[0]?.kind === 'published', {
    error: 'must begin with kind: published; make that the kind of the first entry',
  })
  .refine(
    (entries) => entries.every((entry, i) => i === 0 || entry.day >= (entries[i - 1]?.day ?? '')),
    {
      error: 'must be in order of day; put the earliest entry first',
    },
  )

/** Former slugs, each of which becomes a redirect. */
export const aliases = z.array(id).default([])
