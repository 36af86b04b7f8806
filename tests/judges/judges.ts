import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { getPreviewFromContent } from 'link-preview-js'
import metascraper from 'metascraper'
import date from 'metascraper-date'
import description from 'metascraper-description'
import image from 'metascraper-image'
import title from 'metascraper-title'
import openGraph from 'open-graph-scraper'
import { unfurl } from 'unfurl.js'
import type { BuiltPage } from '../site/site.ts'
import { home, local } from './ask.ts'
import { mastodon } from './mastodon.ts'
import { signal } from './signal.ts'
import type { Said, Stated } from './stated.ts'

interface Judge {
  name: string
  read: (page: BuiltPage, url: URL) => Promise<Said> | Said
  /** What it is known to give where the head is right. What it leaves out is not asked. */
  gives: (page: Stated) => Said
}

/** What unfurl.js gives and its types do not name. */
interface Listed {
  articles?: { published_time?: string }[]
}

const scrape = metascraper([title(), description(), image(), date()])
const day = (time: string | null | undefined) => time?.slice(0, 10)
const tags = ({ title, description, image, first }: Stated): Said => ({
  title,
  description,
  image,
  day: first,
})

/** The address of a page as readers have it. */
export const addressOf = ({ address }: BuiltPage): URL =>
  new URL(home.pathname + address.slice(1), home)

/** Others' programs that read pages as link previews, reader modes and archives do, and two of our own by published rules. */
export const judges: Judge[] = [
  {
    name: 'open-graph-scraper',
    async read({ html }) {
      const { result } = await openGraph({ html })
      return {
        title: result.ogTitle,
        description: result.ogDescription,
        image: result.ogImage?.[0]?.url,
        day: day(result.articlePublishedTime),
      }
    },
    gives: tags,
  },
  {
    name: 'unfurl.js',
    async read(_, url) {
      const { title, description, open_graph: graph } = await unfurl(local(url))
      return {
        title,
        description,
        image: graph.images?.[0]?.url,
        day: day((graph as Listed).articles?.[0]?.published_time),
      }
    },
    // Its title is that of the window.
    gives: (page) => ({ ...tags(page), title: page.name }),
  },
  {
    name: 'link-preview-js',
    async read({ html }, url) {
      const preview = await getPreviewFromContent({
        headers: { 'content-type': 'text/html; charset=utf-8' },
        data: html,
        url: url.href,
        status: 200,
      })
      if (!('title' in preview)) return {}
      return {
        title: preview.title,
        description: preview.description,
        image: preview.images[0],
      }
    },
    // It knows no days.
    gives: ({ title, description, image }) => ({ title, description, image }),
  },
  {
    name: 'metascraper',
    async read({ html }, url) {
      const { title, description, image, date: time } = await scrape({ html, url: url.href })
      return { title, description, image, day: day(time) }
    },
    // Its day is the last one; on a page without a history it takes one from the text.
    gives: ({ title, description, image, last }) => ({
      title,
      description,
      image,
      ...(last && { day: last }),
    }),
  },
  {
    name: 'Readability',
    read({ html }) {
      const { document } = parseHTML(html)
      const article = new Readability(document).parse()
      return {
        title: article?.title ?? undefined,
        description: article?.excerpt ?? undefined,
        day: day(article?.publishedTime),
      }
    },
    // It looks for no picture.
    gives: ({ title, description, first }) => ({ title, description, day: first }),
  },
  {
    name: 'article-extractor',
    async read({ html }, url) {
      // By default it passes over records of fewer than 200 characters, and descriptions of fewer than 180; link
      // previews cut at 155.
      const article = await extractFromHtml(html, url.href, {
        contentLengthThreshold: 1,
        descriptionLengthThreshold: 50,
      })
      return {
        title: article?.title,
        description: article?.description,
        image: article?.image,
        day: day(article?.published),
      }
    },
    // On a page without a history it takes a day from the text.
    gives: (page) => {
      const { day: first, ...others } = tags(page)
      return first ? { ...others, day: first } : others
    },
  },
  { name: 'Signal’s rules', read: (_, url) => signal(url.href), gives: tags },
  { name: 'Mastodon’s rules', read: (_, url) => mastodon(url.href), gives: tags },
]
