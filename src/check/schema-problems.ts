import { z } from 'astro/zod'
import { id } from '../facts/schema/common.ts'
import { exampleOf } from './example-of.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'
import { schemaAt } from './schema-at.ts'
import type { YamlFile } from './yaml-file.ts'
import { type Path, yamlPlace } from './yaml-place.ts'

/**
 * What a schema finds in the record at `base` of a file, with places and cures. `name` is how an editor knows the
 * record: `event "t-1949-04-04"`.
 */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  yaml: YamlFile,
  schema: z.core.$ZodType,
  base: Path,
  name: string,
): Problem[] {
  return issues.flatMap((issue) => {
    const inside = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
    const path = [...base, ...inside]
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(key, yaml, schemaAt(schema, inside), path, name))
    }
    const value = inside.reduce<unknown>(step, base.reduce<unknown>(step, yaml.data))
    const expected = rawSchemaAt(schema, inside)
    const key = keyOf(inside, name)
    if (value === undefined || value === null) {
      const example = expected ? exampleOf(expected) : '…'
      const where = value === undefined ? yamlPlace(yaml, path) : yamlPlace(yaml, path, 'key')
      const what = value === undefined ? `has no "${key}"` : `has nothing after "${key}:"`
      return [{ ...where, what: `The ${name} ${what}.`, cure: `Write ${key}: ${example}` }]
    }
    return [{ ...yamlPlace(yaml, path), ...wrongValue(issue, key, value, expected) }]
  })
}

function unknownKey(
  key: string,
  yaml: YamlFile,
  schema: z.core.$ZodType | undefined,
  path: Path,
  name: string,
): Problem {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const near = nearest(key, known)
  const cure = near ? `Did you mean ${near}?` : `Delete it, or use one of ${known.join(', ')}.`
  return {
    ...yamlPlace(yaml, [...path, key], 'key'),
    what: `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${kindOf(name)} has no key "${key}".`,
    cure,
  }
}

function wrongValue(
  issue: z.core.$ZodIssue,
  key: string,
  value: unknown,
  schema: z.core.$ZodType | undefined,
): Pick<Problem, 'what' | 'cure'> {
  const example = `Write ${key}: ${schema ? exampleOf(schema) : '…'}`
  const shown = written(value)
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) {
        const what = `"${key}" must be text; ${shown} is a ${typeof value}.`
        return { what, cure: `Put it in quotes: ${key}: "${String(value)}"` }
      }
      if (issue.expected === 'array' && typeof value === 'string') {
        return {
          what: `"${key}" must be a list; it is ${shown}.`,
          cure: `Write ${key}: [${value}]`,
        }
      }
      return {
        what: `"${key}" must be ${forms[issue.expected] ?? issue.expected}; it is ${shown}.`,
        cure: example,
      }
    case 'invalid_value': {
      const values = issue.values.map(String)
      const near = nearest(String(value), values)
      const what = `"${key}" must be ${list(values)}; it is ${shown}.`
      return { what, cure: near ? `Did you mean ${near}?` : `Write ${key}: ${values[0] ?? '…'}` }
    }
    default: {
      // Messages of the schemas finish the sentence "title …", and say after a semicolon how to mend it.
      const [what = '', cure] = issue.message.split('; ')
      const found = measure(value, what) ?? (Array.isArray(value) ? undefined : `is ${shown}`)
      const named = schema === id ? `Write ${key}: ${idOf(String(value))}` : example
      return {
        what: found === undefined ? `"${key}" ${what}.` : `"${key}" ${what}; it ${found}.`,
        cure: cure ? sentence(cure) : named,
      }
    }
  }
}

/** The words as an id: lower-case, with hyphens. */
const idOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const forms: Record<string, string | undefined> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a record of keys and values',
  boolean: 'true or false',
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return 'a record of keys and values'
  const text = value.trim()
  return text.length > 60 ? `"${text.slice(0, 50).trimEnd()} …"` : `"${text}"`
}

/** How long a text is that is too long, by the measure of the rule. */
function measure(value: unknown, rule: string): string | undefined {
  if (Array.isArray(value)) return rule.startsWith('needs') ? `has ${value.length}` : undefined
  if (typeof value !== 'string' || !rule.includes('too long')) return undefined
  const words = value.trim().split(/\s+/).length
  return `has ${Array.from(value.trim()).length} characters and ${words} words`
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

const list = (values: readonly string[]): string =>
  values.length === 1
    ? (values[0] ?? '')
    : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`

/** `event` of `event "t-1949-04-04"`. */
const kindOf = (name: string): string => name.replace(/ ".*$/, '')

/** The last key of the path; an entry of a list is known by the list. */
function keyOf(path: Path, name: string): string {
  const key = path.findLast((part) => typeof part === 'string')
  return key === undefined ? kindOf(name) : key
}

function step(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** The schema as its record names it, so that an example can know a day or a list of sources by it. */
function rawSchemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const last = path.at(-1)
  if (last === undefined) return schema
  const parent = schemaAt(schema, path.slice(0, -1))
  if (parent instanceof z.ZodArray) return parent.element
  if (!(parent instanceof z.ZodObject)) return undefined
  const raw = parent.shape[last] as z.core.$ZodType | undefined
  return raw instanceof z.ZodOptional || raw instanceof z.ZodDefault ? raw.def.innerType : raw
}
