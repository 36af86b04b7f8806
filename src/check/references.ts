import type { Content } from './content.ts'
import { kinds } from './kinds.ts'
import type { Place } from './place.ts'
import type { Kind, Ref } from './places.ts'
import { recordsOf } from './records-of.ts'
import { Remembered } from './remembered.ts'
import type { Path } from './yaml-place.ts'

/** A record that names another one by its id. */
export interface Reference {
  from: Ref
  to: Ref
  /** The words of the file that name it: `c07`, or `claim:c07`. */
  written: string
  place: Place
}

/** The kinds of record that a link in an article can name, by its scheme. */
export const schemes: ReadonlyMap<string, Kind> = new Map([
  ['source', 'sources'],
  ['claim', 'claims'],
  ['term', 'terms'],
  ['person', 'people'],
  ['event', 'events'],
  ['country', 'countries'],
  ['explain', 'articles'],
])

/** The kinds of record that a key of a record names. */
const keys: ReadonlyMap<string, Kind> = new Map([
  ['sources', 'sources'],
  ['source', 'sources'],
  ['evidence', 'sources'],
  ['person', 'people'],
  ['see', 'terms'],
  ['claims', 'claims'],
  ['events', 'events'],
  ['countries', 'countries'],
  ['joined', 'countries'],
  ['members', 'countries'],
  ['next', 'articles'],
  ['article', 'articles'],
  ['order', 'articles'],
  ['note', 'mapNotes'],
  ['on_cards', 'countries'],
])

/** The kinds of record that a mark of a block names. */
const marks: ReadonlyMap<string, Kind> = new Map([
  ['since', 'events'],
  ['quote', 'quotes'],
])

/** An id that stands in a record. */
interface Named {
  to: Kind
  written: string
  path: Path
}

const kept = new Remembered<Content, readonly Reference[]>()
const inRecords = new Remembered<object, readonly Named[]>()

/** Every reference from one record to another, in whole records and in the bodies of articles and pages. */
export function references(content: Content): readonly Reference[] {
  // Four rules ask for them.
  return kept.of(content, [], () => referencesIn(content))
}

function referencesIn(content: Content): Reference[] {
  const { places, articles, pages } = content
  const found: Reference[] = []
  for (const kind of Object.keys(kinds) as Kind[]) {
    for (const [id, record] of recordsOf(content, kind)) {
      const from = { kind, id }
      for (const { to, written, path } of namedIn(kind, record)) {
        found.push({
          from,
          to: { kind: to, id: written },
          written,
          // Looked for where there is something to say of it: of many thousand references that is the longest part.
          get place() {
            return places.of(from, path)
          },
        })
      }
    }
  }
  for (const { kind, slug, file, links, marks: blocks } of [...articles, ...pages]) {
    const from: Ref = { kind, id: slug }
    for (const { url, line, column } of links) {
      const [scheme = '', id = ''] = url.split(/:(.*)/s)
      const to = schemes.get(scheme)
      if (to)
        found.push({ from, to: { kind: to, id }, written: url, place: { file, line, column } })
    }
    for (const { kind: mark, id, line, column } of blocks) {
      const to = marks.get(mark)
      const written = `[!${mark} ${id}]`
      if (to) found.push({ from, to: { kind: to, id }, written, place: { file, line, column } })
    }
  }
  return found
}

function namedIn(kind: Kind, record: unknown): readonly Named[] {
  if (typeof record !== 'object' || record === null) return []
  return inRecords.of(record, [kind], () => {
    const found: Named[] = []
    walk(record, [], (key, written, path) => {
      const to = kindNamed(kind, key)
      if (to !== undefined) found.push({ to, written, path })
    })
    return found
  })
}

/** `note` names a map note in a hatch only, `iso2` a country in a border only, and what the map is about in site.yaml. */
function kindNamed(kind: Kind, key: string): Kind | undefined {
  if (key === 'note') return kind === 'hatches' ? 'mapNotes' : undefined
  if (['subject', 'grey', 'lines'].includes(key)) return kind === 'site' ? 'countries' : undefined
  if (key === 'iso2') return kind === 'borders' ? 'countries' : undefined
  return keys.get(key)
}

function walk(
  value: unknown,
  path: Path,
  tell: (key: string, id: string, path: Path) => void,
): void {
  if (typeof value === 'string') {
    tell(path.findLast((step) => typeof step === 'string') ?? '', value, path)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      walk(child, [...path, Array.isArray(value) ? Number(key) : key], tell)
    }
  }
}
