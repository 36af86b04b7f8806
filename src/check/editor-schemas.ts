import { z } from 'astro/zod'
import { kinds } from './kinds.ts'
import { wordList } from './word-list.ts'

/** JSON Schema (draft 7, which editors read) of what an editor writes, before typography and defaults. */
const written = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' })

/**
 * The JSON Schema of every file of content/ by the name of the file or folder without its ending: `sources`, `claims`,
 * `articles`. Rules that look at several records are those of the check alone.
 */
export function editorSchemas(): Map<string, object> {
  const schemas = new Map<string, object>()
  const files = Map.groupBy(Object.values(kinds), ({ where }) => where)
  for (const [where, held] of files) {
    const name = where.replace(/^content\/|\.yaml$/g, '')
    const lists = held.flatMap(({ list, schema }) =>
      list ? [[list.key, z.array(schema)] as const] : [],
    )
    const [first] = held
    const schema = lists.length > 0 ? z.strictObject(Object.fromEntries(lists)) : first?.schema
    if (schema) schemas.set(name, written(schema))
  }
  return schemas.set('words', written(wordList))
}
