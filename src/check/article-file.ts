import type { Article } from '../facts/schema/article.ts'
import type { PageText } from '../facts/schema/page.ts'
import type { Parsed } from './parsed.ts'
import type { ReadingEase } from './reading-ease.ts'

/** A file of Markdown under content/, as it was read. */
export interface MarkdownFile extends Parsed {
  kind: 'articles' | 'pages'
  /** The name of the file, which is its address. */
  slug: string
  /** `content/articles/<slug>.md`. */
  file: string
  /** The text after the front matter, whose lines are blank, so that lines and columns are those of the file. */
  body: string
  /** The SHA-256 of the file. */
  hash: string
}

/** An article, with how it reads; its front matter is undefined where it breaks a rule. */
export interface ArticleFile extends MarkdownFile, ReadingEase {
  frontMatter: Article | undefined
}

/** A page of the site's own words; its front matter is undefined where it breaks a rule. */
export interface PageFile extends MarkdownFile {
  frontMatter: PageText | undefined
}
