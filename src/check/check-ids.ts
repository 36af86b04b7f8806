import type { Content } from './content.ts'
import { ownAddresses } from './own-addresses.ts'
import type { Place } from './place.ts'
import type { Kind } from './places.ts'
import type { Problem } from './problem.ts'

/** Kinds whose ids share one list of names: they stand in links, data and citations without their kind. */
const sharing: readonly Kind[] = [
  'claims',
  'events',
  'quotes',
  'people',
  'terms',
  'sources',
  'mapNotes',
]

/** A name, and how to find where it stands: only of two that are the same somebody asks. */
type Name = [name: string, place: () => Place]

/** No id stands twice in all of content/, no address is given twice, and no alias is an address in use. */
export function checkIds({ facts, places, pages }: Content): Problem[] {
  const problems: Problem[] = []
  const names = (used: string, list: Iterable<Name>) => {
    const taken = new Map<string, () => Place>()
    for (const [name, place] of list) {
      const other = taken.get(name)?.()
      if (other) {
        const at = `${other.file}:${other.line}`
        const what = `The ${used} "${name}" is taken: ${at} has it too.`
        problems.push({ ...place(), what, cure: `Give one of the two another ${used}.` })
      } else taken.set(name, place)
    }
  }
  const omissions = facts.report.omissions
  const inReport = (path: (string | number)[]) => () => places.of({ kind: 'report', id: '' }, path)
  names('id', [
    ...sharing.flatMap((kind) =>
      places.ids(kind).map((id): Name => [id, () => places.of({ kind, id }, ['id'])]),
    ),
    ...omissions.map(({ id }, i): Name => [id, inReport(['omissions', i, 'id'])]),
  ])
  names(
    'slug',
    omissions.map(({ slug }, i) => [slug, inReport(['omissions', i, 'slug'])]),
  )
  for (const kind of ['claims', 'articles'] as const) {
    const records = [...facts[kind]]
    names('address', [
      ...records.map(([id, record]): Name => [
        'slug' in record ? record.slug : id,
        () => places.of({ kind, id }),
      ]),
      ...records.flatMap(([id, { aliases }]) =>
        aliases.map((alias, i): Name => [alias, () => places.of({ kind, id }, ['aliases', i])]),
      ),
    ])
  }
  for (const { slug, file } of pages) {
    if (!ownAddresses.includes(slug)) continue
    const what = `The address "${slug}" is taken: the site has a page of its own there.`
    problems.push({ file, line: 1, column: 1, what, cure: 'Give the file another name.' })
  }
  names(
    'code',
    (['countries', 'land'] as const).flatMap((kind) =>
      places.ids(kind).map((id): Name => [id, () => places.of({ kind, id }, ['iso2'])]),
    ),
  )
  for (const code of ['iso3', 'ison3'] as const) {
    names(
      'code',
      [...facts.countries].map(([id, country]) => [
        country[code],
        () => places.of({ kind: 'countries', id }, [code]),
      ]),
    )
  }
  return problems
}
