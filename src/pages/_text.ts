import { allFacts } from './_facts.ts'

/** The text of content/pages/<slug>.md, front matter and HTML. */
export async function pageText(slug: string) {
  const entry = (await allFacts()).pages.find(({ id }) => id === slug)
  if (!entry) throw new Error(`content/pages/${slug}.md is missing; its page needs it.`)
  return { text: entry.data, html: entry.rendered.html }
}
