import type { Uses } from './uses.ts'

/**
 * The slugs of the articles that use a record, in the order given. `articles` says what each article uses; it is gone
 * through once for all records.
 */
export function usedIn(
  articles: ReadonlyMap<string, Uses>,
): (kind: keyof Uses, id: string) => readonly string[] {
  const users = new Map<string, Set<string>>()
  for (const [slug, uses] of articles) {
    for (const kind of ['claims', 'terms', 'people', 'events', 'countries'] as const) {
      for (const id of uses[kind]) {
        const key = `${kind} ${id}`
        const slugs = users.get(key) ?? new Set()
        users.set(key, slugs.add(slug))
      }
    }
  }
  return (kind, id) => [...(users.get(`${kind} ${id}`) ?? [])]
}
