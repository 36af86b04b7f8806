import { z } from 'astro/zod'
import type { Site } from '../facts/schema/site.ts'
import { fullAddress } from '../facts/full-address.ts'
import { dataAddress } from './data-address.ts'
import type { DataSet } from './data-set.ts'
import { envelope } from './envelope.ts'
import { forReaders } from './for-readers.ts'

/** The JSON Schema (2020-12) of a set's file, made from the schema that holds what editors write. */
export function writeSchema(set: DataSet, site: Site): string {
  // Before typography and defaults, since JSON Schema knows neither; rules that span several fields are left out.
  const schema = z.toJSONSchema(envelope(set.schema), { io: 'input', unrepresentable: 'any' })
  const named = {
    ...(forReaders(schema) as object),
    $id: fullAddress(dataAddress(`schema/${set.name}.json`), site),
    title: set.title,
    description: set.describes,
  }
  return `${JSON.stringify(named, null, 1)}\n`
}
