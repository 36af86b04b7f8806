import { z } from 'astro/zod'
import type { Path } from './yaml-place.ts'

/** The schema of the value at `path` below `schema`, without what makes it optional; undefined where there is none. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const inner = bare(schema)
  const [step, ...rest] = path
  if (step === undefined) return inner
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest)
  if (!(inner instanceof z.ZodObject)) return undefined
  const next = inner.shape[step] as z.core.$ZodType | undefined
  return next && schemaAt(next, rest)
}

/** The schema inside `optional`, `default` and `transform`. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return bare(schema.def.innerType)
  }
  if (schema instanceof z.ZodPipe) return bare(schema.def.in)
  return schema
}
