import { z } from 'astro/zod'
import { day, edtfDay, history, iso2, sourceIds } from '../facts/schema/common.ts'
import { schemaAt } from './schema-at.ts'

/** What an editor may write for a value of this schema, on one line of YAML. */
export function exampleOf(schema: z.core.$ZodType): string {
  if (schema === day || schema === edtfDay) return '"1999-12-31"'
  if (schema === iso2) return 'PL'
  if (schema === sourceIds) return '[id-of-a-source]'
  if (schema === history) return '[{ day: "2026-11-24", kind: published, what: First published. }]'
  const inner = schemaAt(schema, [])
  if (inner !== undefined && inner !== schema) return exampleOf(inner)
  if (schema instanceof z.ZodArray) return `[${exampleOf(schema.element)}]`
  if (schema instanceof z.ZodEnum) return String(schema.options[0])
  if (schema instanceof z.ZodLiteral) return String(schema.value)
  if (schema instanceof z.ZodBoolean) return 'true'
  if (schema instanceof z.ZodNumber) return '12'
  if (schema instanceof z.ZodObject) {
    const keys = Object.entries<z.core.$ZodType>(schema.shape)
      .filter(([, value]) => isNeeded(value))
      .map(([key, value]) => `${key}: ${exampleOf(value)}`)
    return `{ ${keys.join(', ')} }`
  }
  return '…'
}

/** Whether a record must hold the value. */
function isNeeded(schema: z.core.$ZodType): boolean {
  return !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
}
