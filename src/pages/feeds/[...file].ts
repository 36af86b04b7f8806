import type { APIRoute, GetStaticPaths } from 'astro'
import { allFeeds } from '../../feeds/all-feeds.ts'
import type { FeedForm } from '../../feeds/feed-address.ts'
import type { Feed } from '../../feeds/feed.ts'
import { writeAtom } from '../../feeds/write-atom.ts'
import { writeJsonFeed } from '../../feeds/write-json-feed.ts'
import { writeRss } from '../../feeds/write-rss.ts'
import { allFacts } from '../_facts.ts'
import { articleTexts, claimTexts } from '../_wholes.ts'

const writers = { atom: writeAtom, rss: writeRss, json: writeJsonFeed }

export const getStaticPaths = (async () => {
  const { facts } = await allFacts()
  const feeds = allFeeds([...(await articleTexts(facts)), ...claimTexts(facts)], facts)
  return feeds.flatMap((feed) =>
    (['atom', 'rss', 'json'] as const).map((form) => ({
      params: { file: `${feed.name}.${form}` },
      props: { feed, form },
    })),
  )
}) satisfies GetStaticPaths

/** Every feed in its three forms. */
export const GET: APIRoute<{ feed: Feed; form: FeedForm }> = async ({ props: { feed, form } }) => {
  const { facts } = await allFacts()
  return new Response(writers[form](feed, facts.site))
}
