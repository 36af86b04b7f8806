import type { Facts } from '../facts/facts.ts'
import type { Article } from '../facts/schema/article.ts'
import type { PageText } from '../facts/schema/page.ts'
import type { ArticleFile, PageFile } from './article-file.ts'
import { byPlace } from './by-place.ts'
import { checkArticles } from './check-articles.ts'
import { checkBodies } from './check-bodies.ts'
import { checkBorders } from './check-borders.ts'
import { checkCopying } from './check-copying.ts'
import { checkCountries } from './check-countries.ts'
import { checkDays } from './check-days.ts'
import { checkIds } from './check-ids.ts'
import { checkLinks } from './check-links.ts'
import { checkReading } from './check-reading.ts'
import { checkReferences } from './check-references.ts'
import { checkSourcing } from './check-sourcing.ts'
import { checkSpeakers } from './check-speakers.ts'
import { checkSpelling } from './check-spelling.ts'
import { checkUse } from './check-use.ts'
import { checkWords } from './check-words.ts'
import type { Content } from './content.ts'
import type { Problem } from './problem.ts'
import { type Reading, readContent } from './read-content.ts'

/** An article that breaks no rule of its schema. */
interface CheckedArticle extends ArticleFile {
  frontMatter: Article
}

/** A page of the site's own words that breaks no rule of its schema. */
interface CheckedPage extends PageFile {
  frontMatter: PageText
}

/** The rules that look at content/ as a whole, one subject each. */
const rules: readonly ((content: Content) => Problem[])[] = [
  checkIds,
  checkReferences,
  checkUse,
  checkDays,
  checkCountries,
  checkSpeakers,
  checkBorders,
  checkArticles,
  checkBodies,
  checkLinks,
  checkSourcing,
  checkWords,
  checkSpelling,
  checkCopying,
  checkReading,
]

/**
 * Reads content/ whole and says everything that is wrong in it, in the order of files. `root` is its path. Facts and
 * articles are fit to publish only where there are no problems.
 */
export async function checkContent(
  root: string,
  how?: Reading,
): Promise<{
  problems: Problem[]
  facts: Facts
  articles: CheckedArticle[]
  pages: CheckedPage[]
}> {
  const { content, problems } = await readContent(root, how)
  const all = [...problems, ...rules.flatMap((rule) => rule(content))]
  const isWhole = <One extends { frontMatter: unknown }>(
    one: One,
  ): one is One & { frontMatter: NonNullable<One['frontMatter']> } => one.frontMatter !== undefined
  const articles = content.articles.filter(isWhole)
  const pages = content.pages.filter(isWhole)
  return { problems: all.toSorted(byPlace), facts: content.facts, articles, pages }
}
