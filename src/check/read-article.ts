import { createHash } from 'node:crypto'
import { article, type Article } from '../facts/schema/article.ts'
import type { ArticleFile } from './article-file.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { Places } from './places.ts'
import type { Problem } from './problem.ts'
import { readYaml } from './read-yaml.ts'
import { schemaProblems } from './schema-problems.ts'

const shape = 'Begin the file with "---", the keys of content/README.md, and "---" again.'

/** Reads an article; undefined where its front matter cannot be told from its text. */
export function readArticle(
  file: string,
  text: string,
  places: Places,
  problems: Problem[],
): ArticleFile | undefined {
  const slug = file.replace(/^.*\/|\.md$/g, '')
  const bad = (line: number, what: string, cure: string) => {
    problems.push({ file, line, column: 1, what, cure })
    return undefined
  }
  if (text.trim() === '') return bad(1, 'The article is empty.', shape)
  if (!/^---[ \t]*\n/.test(text)) {
    return bad(1, 'The article does not begin with front matter.', shape)
  }
  const end = /\n---[ \t]*(?=\n|$)/.exec(text)
  if (!end) return bad(1, 'The front matter is not closed.', 'Write "---" in a line below it.')
  const inside = text.slice(text.indexOf('\n'), end.index + 1)
  if (inside.trim() === '') return bad(1, 'The front matter is empty.', shape)
  const bodyStart = end.index + end[0].length
  const body = text.slice(0, bodyStart).replace(/[^\n]/g, '') + text.slice(bodyStart)
  const { yaml, problems: found } = readYaml(file, inside)
  problems.push(...found)
  const frontMatter = readFrontMatter(slug, yaml, places, problems)
  const version = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { slug, file, body, tree: parseMarkdown(body), frontMatter, version }
}

function readFrontMatter(
  slug: string,
  yaml: ReturnType<typeof readYaml>['yaml'],
  places: Places,
  problems: Problem[],
): Article | undefined {
  if (!yaml) {
    places.setBroken('articles', 'ids')
    return undefined
  }
  places.add({ kind: 'articles', id: slug }, yaml, [])
  const parsed = article.safeParse(yaml.data)
  if (parsed.success) return parsed.data
  places.setBroken('articles', 'records')
  problems.push(...schemaProblems(parsed.error.issues, yaml, article, [], 'article'))
  return undefined
}
