import { hash } from 'node:crypto'
import { keptAtOnce } from '../keeping/kept-at-once.ts'
import type { Pack } from '../keeping/pack.ts'
import type { ArticleFile, MarkdownFile, PageFile } from './article-file.ts'
import { kinds } from './kinds.ts'
import { parseOnce } from './parse-once.ts'
import type { Places } from './places.ts'
import type { Problem } from './problem.ts'
import { readBody } from './read-body.ts'
import { readYaml } from './read-yaml.ts'
import { readingEase } from './reading-ease.ts'
import { Remembered } from './remembered.ts'
import { schemaProblems } from './schema-problems.ts'
import type { TextFile } from './text-file.ts'
import type { YamlFile } from './yaml-file.ts'

const shape = 'Begin the file with "---", the keys of content/README.md, and "---" again.'

type Page = ArticleFile | PageFile

/** What one file comes to: the page, where its front matter can be told from its text. */
interface Read {
  page?: Page
  yaml?: YamlFile | undefined
  problems: Problem[]
}

const read = new Remembered<TextFile, Read>()

/**
 * Reads an article or a page; undefined where its front matter cannot be told from its text. What the build before made
 * of the same text is taken from `pack`.
 */
export function readMarkdown(
  kind: MarkdownFile['kind'],
  file: TextFile,
  places: Places,
  problems: Problem[],
  pack?: Pack,
): Page | undefined {
  const {
    page,
    yaml,
    problems: found,
  } = read.of(file, [], () => {
    const fileHash = hash('sha256', file.text)
    return keptAtOnce(pack, `check ${file.file}`, fileHash, () => readFile(kind, file, fileHash))
  })
  problems.push(...found)
  if (!page) return undefined
  if (yaml) places.add({ kind, id: page.slug }, yaml, [])
  else places.setBroken(kind, 'ids')
  if (yaml && !page.frontMatter) places.setBroken(kind, 'records')
  return page
}

function readFile(kind: MarkdownFile['kind'], { file, text }: TextFile, fileHash: string): Read {
  const slug = file.replace(/^.*\/|\.md$/g, '')
  const end = /\n---[ \t]*(?=\n|$)/.exec(text)
  const inside = text.slice(text.indexOf('\n'), (end?.index ?? 0) + 1)
  const { name, schema } = kinds[kind]
  const fault = faultOf(text, end ? inside : undefined, name)
  if (!end || fault) {
    return { problems: fault ? [{ file, line: 1, column: 1, ...fault }] : [] }
  }
  const bodyStart = end.index + end[0].length
  const body = text.slice(0, bodyStart).replace(/[^\n]/g, '') + text.slice(bodyStart)
  const { yaml, problems } = readYaml(file, inside)
  const parsed = yaml && parseOnce(schema, yaml.data)
  if (yaml && parsed && !parsed.success)
    problems.push(...schemaProblems(parsed.error.issues, yaml, schema, [], name))
  const frontMatter = parsed?.data
  const parsedBody = readBody(file, body)
  const markdown = { kind, slug, file, body, frontMatter, hash: fileHash, ...parsedBody }
  const page = kind === 'articles' ? { ...markdown, ...readingEase(parsedBody.blocks) } : markdown
  return { page: page as Page, yaml, problems }
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
