import { type CollectionEntry, getCollection } from 'astro:content'
import { live } from '../loading/live.ts'

/** All explainers or all pages of words: those of the build, or in `astro dev` those of the last edit. */
export async function entries<Kind extends 'explainers' | 'pages'>(
  kind: Kind,
): Promise<readonly CollectionEntry<Kind>[]> {
  const content = await live.content
  return content ? (content[kind] as CollectionEntry<Kind>[]) : getCollection(kind)
}
