import { createHash } from 'node:crypto'
import type { MarkdownFile } from './article-file.ts'
import { blocks } from './blocks.ts'
import { kinds } from './kinds.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { Places, Ref } from './places.ts'
import type { Problem } from './problem.ts'
import { readYaml } from './read-yaml.ts'
import { schemaProblems } from './schema-problems.ts'
import type { YamlFile } from './yaml-file.ts'

const shape = 'Begin the file with "---", the keys of content/README.md, and "---" again.'

/** Reads an article or a page; undefined where its front matter cannot be told from its text. */
export function readMarkdown(
  kind: MarkdownFile['kind'],
  file: string,
  text: string,
  places: Places,
  problems: Problem[],
): (MarkdownFile & { frontMatter: unknown }) | undefined {
  const slug = file.replace(/^.*\/|\.md$/g, '')
  const end = /\n---[ \t]*(?=\n|$)/.exec(text)
  const inside = text.slice(text.indexOf('\n'), (end?.index ?? 0) + 1)
  const fault = faultOf(text, end ? inside : undefined, kinds[kind].name)
  if (!end || fault) {
    if (fault) problems.push({ file, line: 1, column: 1, ...fault })
    return undefined
  }
  const bodyStart = end.index + end[0].length
  const body = text.slice(0, bodyStart).replace(/[^\n]/g, '') + text.slice(bodyStart)
  const { yaml, problems: found } = readYaml(file, inside)
  problems.push(...found)
  const frontMatter = readFrontMatter({ kind, id: slug }, yaml, places, problems)
  const version = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const tree = parseMarkdown(body)
  return { kind, slug, file, body, tree, blocks: blocks(tree), frontMatter, version }
}

/** What keeps the front matter from being told from the text; `inside` is undefined where it is not closed. */
function faultOf(
  text: string,
  inside: string | undefined,
  name: string,
): Pick<Problem, 'what' | 'cure'> | undefined {
  if (text.trim() === '') return { what: `The ${name} is empty.`, cure: shape }
  if (!/^---[ \t]*\n/.test(text)) {
    return { what: `The ${name} does not begin with front matter.`, cure: shape }
  }
  if (inside === undefined) {
    return { what: 'The front matter is not closed.', cure: 'Write "---" in a line below it.' }
  }
  return inside.trim() === '' ? { what: 'The front matter is empty.', cure: shape } : undefined
}

function readFrontMatter(
  ref: Ref,
  yaml: YamlFile | undefined,
  places: Places,
  problems: Problem[],
): unknown {
  const { name, schema } = kinds[ref.kind]
  if (!yaml) {
    places.setBroken(ref.kind, 'ids')
    return undefined
  }
  places.add(ref, yaml, [])
  const parsed = schema.safeParse(yaml.data)
  if (parsed.success) return parsed.data
  places.setBroken(ref.kind, 'records')
  problems.push(...schemaProblems(parsed.error.issues, yaml, schema, [], name))
  return undefined
}
