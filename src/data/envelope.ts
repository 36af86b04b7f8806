import { z } from 'astro/zod'
import { day } from '../facts/schema/common.ts'

/** What stands around the records of a set: whose they are, of which days, and how they may be used. */
export const envelope = (record: z.ZodType) =>
  z.strictObject({
    /** The whole address of the JSON Schema of this file. */
    $schema: z.url(),
    /** The version of the form, not of the records; it is part of the address. */
    version: z.literal('1'),
    name: z.string(),
    title: z.string(),
    describes: z.string(),
    /** Whom to name. */
    attribution: z.string(),
    licence: z.strictObject({ id: z.string(), name: z.string(), url: z.url() }),
    page: z.url(),
    report_day: day,
    /** The last days that the sources confirm: by default, and for membership. A record may have its own. */
    reaches: z.strictObject({ default: day, membership: day }),
    /** The last day on which an explainer or a claim was changed. */
    changed: day,
    notes: z.array(z.string()).optional(),
    records: z.array(record).min(1),
  })
