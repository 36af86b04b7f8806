import { type BuiltPage, meta, named, textOf } from '../site/site.ts'

/** What a link preview shows. */
export interface Said {
  title?: string | undefined
  description?: string | undefined
  /** The absolute address of the picture. */
  image?: string | undefined
  /** `YYYY-MM-DD` */
  day?: string | undefined
}

/** What the head of a page states. */
export interface Stated {
  title: string
  /** The title with the name of the site. */
  name: string
  description: string
  image: string
  /** First and last day of the record's history; a page of no record has none. */
  first: string | undefined
  last: string | undefined
}

/** Reads the head of a page; what is missing in it is an empty string. */
export function stated(page: BuiltPage): Stated {
  return {
    title: meta(page, 'og:title') ?? '',
    name: textOf(named(page.tree, 'title')[0]),
    description: meta(page, 'description') ?? '',
    image: meta(page, 'og:image') ?? '',
    first: meta(page, 'article:published_time'),
    last: meta(page, 'article:modified_time'),
  }
}
