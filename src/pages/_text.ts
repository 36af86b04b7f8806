import { render } from 'astro:content'
import { entries } from './_entries.ts'

/** The text of content/pages/<slug>.md, with the component that shows it. */
export async function pageText(slug: string) {
  const entry = (await entries('pages')).find(({ id }) => id === slug)
  if (!entry) throw new Error(`content/pages/${slug}.md is missing; its page needs it.`)
  const { Content } = await render(entry)
  return { text: entry.data, Content }
}
