import { z } from 'astro/zod'
import type { Path } from './yaml-place.ts'

/** A text of a record, and the way to it. */
export interface RecordText {
  path: Path
  text: string
}

/**
 * The texts of a record that readers see. Which they are is read off the schema: `prose` turns straight quotation marks
 * into typographic ones, and no other text is changed by its schema.
 */
export function textsIn(schema: z.core.$ZodType, value: unknown, path: Path = []): RecordText[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return textsIn(schema.def.innerType, value, path)
  }
  if (typeof value === 'string') {
    return schema instanceof z.ZodPipe ? [{ path, text: value }] : []
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((entry, i) => textsIn(schema.element, entry, [...path, i]))
  }
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return []
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, inner]) =>
    textsIn(inner, Reflect.get(value, key), [...path, key]),
  )
}
