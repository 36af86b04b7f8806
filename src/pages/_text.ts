import { getEntry, render } from 'astro:content'

/** The text of content/pages/<slug>.md, with the component that shows it. */
export async function pageText(slug: string) {
  const entry = await getEntry('pages', slug)
  if (!entry) throw new Error(`content/pages/${slug}.md is missing; its page needs it.`)
  const { Content } = await render(entry)
  return { text: entry.data, Content }
}
