import type { APIRoute, GetStaticPaths } from 'astro'
import type { FeedForm } from '../../feeds/feed-address.ts'
import type { Feed } from '../../feeds/feed.ts'
import { siteFeeds } from '../../feeds/site-feeds.ts'
import { writeFeed } from '../../feeds/write-feed.ts'
import { allFacts } from '../_facts.ts'
import { articleTexts, claimTexts } from '../_wholes.ts'

export const getStaticPaths = (async () => {
  const { facts } = await allFacts()
  const feeds = siteFeeds([...(await articleTexts(facts)), ...claimTexts(facts)], facts.site)
  return feeds.flatMap((feed) =>
    (['atom', 'rss', 'json'] as const).map((form) => ({
      params: { file: `${feed.name}.${form}` },
      props: { feed, form },
    })),
  )
}) satisfies GetStaticPaths

/** The feeds of the whole site in their three forms. */
export const GET: APIRoute<{ feed: Feed; form: FeedForm }> = async ({ props: { feed, form } }) => {
  const { facts } = await allFacts()
  return new Response(writeFeed[form](feed, facts.site))
}
