import { to } from './addresses.ts'

/** The other forms of an article's or a claim's page, for its head: the feed that follows it and its Markdown twin. */
export const alternatesOf = (kind: 'explain' | 'claims', slug: string) => [
  { type: 'application/atom+xml', href: to(`/feeds/${kind}/${slug}.atom`) },
  { type: 'text/markdown', href: to(`/${kind}/${slug}.md`) },
]
