import type { APIRoute, GetStaticPaths } from 'astro'
import { textFeed } from '../../../feeds/text-feed.ts'
import { writeFeed } from '../../../feeds/write-feed.ts'
import { publishedArticles } from '../../_articles.ts'
import { allFacts } from '../../_facts.ts'
import { part } from '../../_part.ts'
import { articleText, claimText } from '../../_wholes.ts'

export const getStaticPaths = (async () => {
  const { facts } = await allFacts()
  const texts = [
    ...(await publishedArticles()).map(({ id }) => ({ kind: 'explain', slug: id, id })),
    ...[...facts.claims.values()].map(({ id, slug }) => ({ kind: 'claims', slug, id })),
  ]
  return texts.flatMap(({ kind, slug, id }) =>
    (['atom', 'rss', 'json'] as const).map((form) => ({
      params: { kind, slug, form },
      props: { id, form },
    })),
  )
}) satisfies GetStaticPaths

/** The feed by kind and id, for its three forms, which come one after another. */
const feedOf = part(async (name) => {
  const { facts } = await allFacts()
  const [kind, id = ''] = name.split(' ')
  const text = await (kind === 'explain' ? articleText(id) : claimText(id))
  const feed = textFeed(text, facts.site)
  // The text of an entry is made when it is looked at: here, where it is heard what that asks.
  return { ...feed, entries: feed.entries.map((entry) => ({ ...entry })) }
})

/** The feed of an article or a claim in its three forms. */
export const GET: APIRoute<
  { id: string; form: keyof typeof writeFeed },
  { kind: string }
> = async ({ params, props: { id, form } }) => {
  const { facts } = await allFacts()
  return new Response(writeFeed[form](await feedOf(`${params.kind} ${id}`), facts.site))
}
