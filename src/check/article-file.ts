import type { Root } from 'mdast'
import type { Article } from '../facts/schema/article.ts'

/** An article as it was read from content/articles. */
export interface ArticleFile {
  slug: string
  /** `content/articles/<slug>.md`. */
  file: string
  /** The text after the front matter, whose lines are blank, so that lines and columns are those of the file. */
  body: string
  tree: Root
  /** Undefined where the front matter breaks a rule. */
  frontMatter: Article | undefined
  /** The first eight hex digits of the SHA-256 of the file, by which a citation names what was read. */
  version: string
}
