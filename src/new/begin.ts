import { readFile, writeFile } from 'node:fs/promises'
import { readContent } from '../check/read-content.ts'
import { event } from '../facts/schema/event.ts'
import { id as idSchema } from '../facts/schema/common.ts'
import type { Facts } from '../facts/facts.ts'
import { type NewKind, newKinds, skeleton } from './skeleton.ts'

const isKind = (kind: string): kind is NewKind => newKinds.some((one) => one === kind)

/**
 * Writes a new record below `root`, the path of content/, and says what to do next. Throws, with the cure, where the
 * kind is none, or the id cannot be an address or is taken.
 */
export async function begin(root: string, kind: string, id: string): Promise<string> {
  if (!isKind(kind)) {
    throw new Error(`"${kind}" cannot be begun. Write npm run new ${newKinds.join('|')} <id>.`)
  }
  const { facts } = (await readContent(root)).content
  const isGood = (kind === 'event' ? event.shape.id : idSchema).safeParse(id).success
  if (!isGood) {
    const example = {
      article: 'what-comes-next',
      claim: 'number-of-members',
      source: 'treaty-1949',
      event: `t-${facts.site.report_day}`,
    }
    throw new Error(
      `"${id}" cannot be the id of a new ${kind}. Use lower-case letters, digits and single hyphens, as in ${example[kind]}.`,
    )
  }
  if (isTaken(facts, kind, id)) {
    throw new Error(`There is a ${kind} "${id}" already. Choose another id, or write in that one.`)
  }
  const numbers = [...facts.claims.keys()].map((one) => Number(one.slice(1)))
  const words = skeleton(kind, id, {
    source: facts.report.source,
    reportDay: facts.site.report_day,
    day: lastDay(facts),
    claim: `c${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`,
    topic: facts.report.topics[0]?.id ?? '',
    thread: facts.report.threads[0]?.id ?? '',
    kind: facts.report.event_kinds[0] ?? '',
    article: facts.site.lead.article,
  })
  const file = fileOf(kind, id)
  const before = isList(kind) ? `${(await readFile(`${root}/${file}`, 'utf8')).trimEnd()}\n` : ''
  await writeFile(`${root}/${file}`, before + words, isList(kind) ? {} : { flag: 'wx' })
  return `content/${file}: replace every sentence that begins with "Write", then run npm run check.${after[kind]}`
}

const isList = (kind: NewKind) => kind === 'source' || kind === 'event'

function fileOf(kind: NewKind, id: string): string {
  if (kind === 'article') return `articles/${id}.md`
  if (kind === 'claim') return `claims/${id}.yaml`
  return kind === 'source' ? 'sources.yaml' : 'timeline.yaml'
}

const after: Record<NewKind, string> = {
  article:
    ' Name it under order: in content/site.yaml. It shows in npm run dev only until draft: true is deleted.',
  claim: ' Name its id under claims: of the article that deals with it.',
  source: ' It is cited as [words](source:id), or by its id under sources:.',
  event: ' Move it to its day: the entries stand in order of time.',
}

function isTaken({ articles, claims, sources, events }: Facts, kind: NewKind, id: string): boolean {
  if (kind === 'article') return articles.has(id)
  if (kind === 'claim') return [...claims.values()].some(({ slug }) => slug === id)
  return (kind === 'source' ? sources : events).has(id)
}

/** The last day of any history: a build and what it is made of know no clock. */
const lastDay = ({ articles, claims, site }: Facts): string =>
  [...articles.values(), ...claims.values()]
    .flatMap(({ history }) => history.map(({ day }) => day))
    .toSorted()
    .at(-1) ?? site.report_day
