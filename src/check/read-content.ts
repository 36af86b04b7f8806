import { hash } from 'node:crypto'
import type { Facts } from '../facts/facts.ts'
import type { Claim } from '../facts/schema/claim.ts'
import { keptAtOnce } from '../keeping/kept-at-once.ts'
import type { Pack } from '../keeping/pack.ts'
import type { ArticleFile, MarkdownFile } from './article-file.ts'
import type { Content } from './content.ts'
import { findFiles } from './find-files.ts'
import { type KindOfRecord, kinds } from './kinds.ts'
import { mapFileProblems } from './map-file-problems.ts'
import { mapFiles } from './map-files.ts'
import { type Kind, Places } from './places.ts'
import type { Problem } from './problem.ts'
import { readList } from './read-list.ts'
import { readMarkdown } from './read-markdown.ts'
import { readRecord } from './read-record.ts'
import { readReportRuns } from './read-report-runs.ts'
import { type LastRead, readTexts } from './read-texts.ts'
import { readYaml } from './read-yaml.ts'
import { Remembered } from './remembered.ts'
import { parseOnce } from './parse-once.ts'
import { schemaProblems } from './schema-problems.ts'
import { standIns } from './stand-ins.ts'
import { tellProgress } from './tell-progress.ts'
import type { TextFile } from './text-file.ts'
import { type WordList, wordList } from './word-list.ts'
import type { YamlFile } from './yaml-file.ts'

/** How content/ is read. */
export interface Reading {
  /** What the last check of this process read: with it, only what has changed is read and looked at anew. */
  last?: LastRead
  /** Hears now and then how far a large one is. */
  tell?: (line: string) => void
  /** What the build before made of each file; a file that is as it was is not parsed again. */
  pack?: Pack | undefined
}

/** Reads all of content/, with what is wrong in each file by itself. `root` is the path of content/. */
export async function readContent(
  root: string,
  { last = new Map(), tell = () => undefined, pack }: Reading = {},
): Promise<{ content: Content; problems: Problem[] }> {
  const places = new Places()
  const { files, problems } = await findFiles(root)
  const { texts, problems: unread } = await readTexts(root, files, last)
  problems.push(...unread)
  const oneRead = tellProgress('content/ is read', texts.length, tell)
  const yamls = new Map<string, YamlFile>()
  for (const one of texts) {
    const { file } = one
    if (!file.endsWith('.yaml')) continue
    const { yaml, problems: found } = records.of(one, [], () => yamlOf(one, pack))
    problems.push(...found)
    if (yaml) yamls.set(file, yaml)
    oneRead()
  }

  const claims = claimsOf(files, yamls, places, problems)
  const markdown = (kind: MarkdownFile['kind']) =>
    texts
      .filter(({ file }) => file.startsWith(`content/${kind}/`))
      .flatMap((one) => {
        const page = readMarkdown(kind, one, places, problems, pack)
        oneRead()
        return page ?? []
      })
  const articles = markdown('articles') as ArticleFile[]
  const pages = markdown('pages')
  if (articles.length < files.filter((name) => name.startsWith('articles/')).length) {
    places.setBroken('articles', 'ids')
  }
  const single = <K extends keyof typeof standIns>(kind: K) =>
    (readRecord(kind, '', yamls.get(kinds[kind].where), places, problems) ??
      standIns[kind]) as Facts[K]
  const site = single('site')
  const isKnown = places.areWhole('site')
  if (isKnown) problems.push(...mapFileProblems(files, site.map !== undefined))
  // What a site without a map has not is no gap: nothing may name it.
  const isRead = (where: string) =>
    !isKnown || site.map !== undefined || !mapFiles.some((name) => where.endsWith(`/${name}`))
  const lists = listsOf(yamls, places, problems, isRead)
  const facts = {
    site,
    report: single('report'),
    borders: isRead(kinds.borders.where) ? single('borders') : standIns.borders,
    articles: new Map(
      articles.flatMap(({ slug, frontMatter }) => (frontMatter ? [[slug, frontMatter]] : [])),
    ),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    ...Object.fromEntries(lists),
    rounds: [...(lists.get('rounds')?.values() ?? [])],
    hatches: [...(lists.get('hatches')?.values() ?? [])],
  } as unknown as Facts
  const words = wordsOf(yamls.get('content/words.yaml'), problems)
  const runs = texts.find(({ file }) => file === 'content/report-runs.json')
  const reportRuns = runs ? runsOf(runs, problems) : new Set<string>()
  return { content: { facts, places, articles, pages, words, reportRuns, texts }, problems }
}

const records = new Remembered<TextFile, ReturnType<typeof readYaml>>()
const slugged = new Remembered<Claim, Claim>()
const hashes = new Remembered<TextFile, ReturnType<typeof readReportRuns>>()

const yamlOf = ({ file, text }: TextFile, pack: Pack | undefined) =>
  keptAtOnce(pack, `check ${file}`, hash('sha256', text), () => readYaml(file, text))

function runsOf(file: TextFile, problems: Problem[]): ReadonlySet<string> {
  const { runs, problem } = hashes.of(file, [], () => readReportRuns(file.text))
  if (problem) problems.push(problem)
  return runs
}

function claimsOf(
  files: readonly string[],
  yamls: ReadonlyMap<string, YamlFile>,
  places: Places,
  problems: Problem[],
): Claim[] {
  const claims: Claim[] = []
  for (const name of files.filter((name) => name.startsWith('claims/'))) {
    const yaml = yamls.get(`content/${name}`)
    const slug = name.replace(/^claims\/|\.yaml$/g, '')
    const claim = readRecord('claims', 'id', yaml, places, problems) as Claim | undefined
    if (claim) claims.push(slugged.of(claim, [slug], () => ({ ...claim, slug })))
  }
  return claims.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
}

/** The records of each kind of which a file holds a list. */
function listsOf(
  yamls: ReadonlyMap<string, YamlFile>,
  places: Places,
  problems: Problem[],
  isRead: (where: string) => boolean,
): Map<Kind, Map<string, unknown>> {
  const listed = Object.entries(kinds).filter(([, { list }]) => list) as [Kind, KindOfRecord][]
  return new Map(
    listed.map(([kind, { where }]) => [
      kind,
      isRead(where)
        ? readList(kind, yamls.get(where), places, problems)
        : new Map<string, unknown>(),
    ]),
  )
}

function wordsOf(yaml: YamlFile | undefined, problems: Problem[]): WordList | undefined {
  const parsed = yaml && parseOnce(wordList, yaml.data)
  if (parsed?.success) return parsed.data as WordList
  if (yaml && parsed) {
    problems.push(...schemaProblems(parsed.error.issues, yaml, wordList, [], 'file'))
  }
  return undefined
}
