import type { z } from 'astro/zod'
import { Remembered } from './remembered.ts'

const parsed = new Remembered<object, z.ZodSafeParseResult<unknown>>()

/** What a schema makes of a value: the same object for the same one, since rules remember by it what they have looked at. */
export function parseOnce(schema: z.ZodType, value: unknown): z.ZodSafeParseResult<unknown> {
  return typeof value === 'object' && value !== null
    ? parsed.of(value, [schema], () => schema.safeParse(value))
    : schema.safeParse(value)
}
