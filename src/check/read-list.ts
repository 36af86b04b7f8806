import { kinds } from './kinds.ts'
import { nearest } from './nearest.ts'
import { parseOnce } from './parse-once.ts'
import type { Kind, Places } from './places.ts'
import type { Problem } from './problem.ts'
import { schemaProblems } from './schema-problems.ts'
import type { YamlFile } from './yaml-file.ts'
import { yamlPlace } from './yaml-place.ts'

/** The most problems that are told of one list, and of the keys beside it: who mends those sees the others. */
const most = 50

/** Reads the records of one kind from the file that lists them, by id, and notes the place of each. */
export function readList(
  kind: Kind,
  yaml: YamlFile | undefined,
  places: Places,
  problems: Problem[],
): Map<string, unknown> {
  const records = new Map<string, unknown>()
  const { name, schema, list, where } = kinds[kind]
  const lists = listsIn(where)
  const top = yaml && topOf(yaml, lists, problems)
  if (!yaml || !top || !list) {
    places.setBroken(kind, 'ids')
    return records
  }
  const entries = top[list.key]
  if (!Array.isArray(entries)) {
    places.setBroken(kind, 'ids')
    problems.push({
      ...yamlPlace(yaml, [list.key], 'key'),
      what: `The file has no list "${list.key}".`,
      cure: `Write ${list.key}: and below it one entry after another, each after "- ".`,
    })
    return records
  }
  const told = problems.length
  for (const [i, entry] of entries.entries()) {
    if (problems.length - told > most) {
      places.setBroken(kind, 'ids')
      break
    }
    const base = [list.key, i]
    const key: unknown =
      typeof entry === 'object' && entry !== null ? Reflect.get(entry, list.id) : undefined
    const id = typeof key === 'string' || typeof key === 'number' ? String(key) : undefined
    if (id === undefined) places.setBroken(kind, 'ids')
    else if (places.has({ kind, id })) {
      const first = places.of({ kind, id })
      problems.push({
        ...yamlPlace(yaml, [...base, list.id]),
        what: `The ${list.id} "${id}" is taken: line ${first.line} has it too.`,
        cure: `Give one of the two another ${list.id}; one that was published stays with its record.`,
      })
      continue
    } else places.add({ kind, id }, yaml, base)
    const parsed = parseOnce(schema, entry)
    if (parsed.success && id !== undefined) records.set(id, parsed.data)
    if (parsed.success) continue
    places.setBroken(kind, 'records')
    const known = id === undefined ? name : `${name} "${id}"`
    problems.push(...schemaProblems(parsed.error.issues, yaml, schema, base, known))
  }
  return records
}

/** The keys of all lists that a file holds. */
const listsIn = (where: string): string[] =>
  Object.values(kinds).flatMap((kind) => (kind.list && kind.where === where ? [kind.list.key] : []))

/** The file as a record of its lists; what else stands in it is a problem, told once for the file. */
function topOf(
  yaml: YamlFile,
  lists: readonly string[],
  problems: Problem[],
): Record<string, unknown> | undefined {
  const { data } = yaml
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    add(problems, {
      ...yamlPlace(yaml, []),
      what: 'The file is not a record of lists.',
      cure: `Begin it with ${lists.map((key) => `${key}:`).join(' and ')}, each before its entries.`,
    })
    return undefined
  }
  for (const key of Object.keys(data)
    .filter((key) => !lists.includes(key))
    .slice(0, most)) {
    const near = nearest(key, lists)
    add(problems, {
      ...yamlPlace(yaml, [key], 'key'),
      what: `The file has no key "${key}".`,
      cure: near ? `Did you mean ${near}?` : `Delete it, or use one of ${lists.join(', ')}.`,
    })
  }
  return data as Record<string, unknown>
}

/** A file with three lists is read three times: what was said of it is not said again. */
function add(problems: Problem[], problem: Problem): void {
  const said = problems.some(({ file, what }) => file === problem.file && what === problem.what)
  if (!said) problems.push(problem)
}
