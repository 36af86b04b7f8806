import type { Facts } from './facts.ts'
import type { Site } from './schema/site.ts'

/**
 * What the map is about, with the name of its subject. Throws where content/site.yaml has no `map:`: no page with a map
 * is built then, so no reader meets it.
 */
export function mapSubject({
  site: { map },
  countries,
}: Pick<Facts, 'site' | 'countries'>): NonNullable<Site['map']> & { name: string } {
  if (!map) throw new Error('content/site.yaml has no map:, so there is nothing to draw.')
  return { ...map, name: countries.get(map.subject)?.name ?? map.subject }
}
