import { kinds } from './kinds.ts'
import { parseOnce } from './parse-once.ts'
import type { Kind, Places } from './places.ts'
import type { Problem } from './problem.ts'
import { schemaProblems } from './schema-problems.ts'
import type { YamlFile } from './yaml-file.ts'

/**
 * Reads a file that is one record and notes its place. `idKey` is the key that names it, or the name itself where it
 * has no such key. Undefined where it breaks a rule.
 */
export function readRecord(
  kind: Kind,
  idKey: string,
  yaml: YamlFile | undefined,
  places: Places,
  problems: Problem[],
): unknown {
  if (!yaml) {
    places.setBroken(kind, 'ids')
    return undefined
  }
  const { name, schema } = kinds[kind]
  const id = idKey === '' ? '' : idOf(yaml.data, idKey)
  if (id === undefined) places.setBroken(kind, 'ids')
  else if (places.has({ kind, id })) {
    const other = places.of({ kind, id })
    problems.push({
      ...firstPlace(yaml),
      what: `The id "${id}" is taken: ${other.file} has it too.`,
      cure: 'Give one of the two another id; an id that was published stays with its record.',
    })
  } else places.add({ kind, id }, yaml, [])
  const parsed = parseOnce(schema, yaml.data)
  if (parsed.success) return parsed.data
  places.setBroken(kind, 'records')
  problems.push(...schemaProblems(parsed.error.issues, yaml, schema, [], name))
  return undefined
}

function idOf(data: unknown, key: string): string | undefined {
  const id: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined
  return typeof id === 'string' ? id : undefined
}

const firstPlace = ({ file }: YamlFile) => ({ file, line: 1, column: 1 })
