import type { Content } from './content.ts'
import type { Kind } from './places.ts'

/** The whole records of a kind with their ids; the id of a file that is one record is the empty text. */
export function recordsOf(
  { facts, pages, places }: Content,
  kind: Kind,
): [id: string, record: unknown][] {
  if (kind === 'pages') {
    return pages.flatMap(({ slug, frontMatter }) => (frontMatter ? [[slug, frontMatter]] : []))
  }
  if (kind === 'rounds') return facts.rounds.map((round) => [String(round.round), round])
  if (kind === 'hatches') return facts.hatches.map((hatch) => [hatch.id, hatch])
  const records = facts[kind]
  if (records instanceof Map) return [...records]
  // A stand-in is no record.
  return places.areWhole(kind) ? [['', records]] : []
}
