import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import {
  articleAddress,
  claimAddress,
  countryAddress,
  eventAddress,
  personAddress,
} from '../facts/addresses.ts'
import { type ArticleContext, contextOf } from './article-context.ts'

/** Turns `[words](claim:c07)`, `person:`, `event:`, `country:` and `explain:` into links to those records. */
export function remarkRecords() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file)
    visit(tree, 'link', (link) => {
      const [scheme = '', id = ''] = link.url.split(':', 2)
      const resolve = resolvers.get(scheme)
      if (!resolve) return
      const address = resolve(id, context)
      if (address === undefined) {
        file.fail(`"${link.url}" names no record. Use an id that exists in content/.`, {
          place: link.position,
          ruleId: 'no-record',
          source: 'records',
        })
      }
      link.url = address
      link.data = { hProperties: { className: [scheme] } }
    })
  }
}

type Resolve = (id: string, context: ArticleContext) => string | undefined

const resolvers: ReadonlyMap<string, Resolve> = new Map(
  Object.entries<Resolve>({
    claim(id, { facts, mentions }) {
      const claim = facts.claims.get(id)
      if (claim) mentions.claims.add(id)
      return claim && claimAddress(claim)
    },
    person(id, { facts, mentions }) {
      if (!facts.people.has(id)) return undefined
      mentions.people.add(id)
      return personAddress(id)
    },
    event(id, { facts, mentions }) {
      const event = facts.events.get(id)
      if (event) mentions.events.add(id)
      return event && eventAddress(event)
    },
    country(id, { facts, mentions }) {
      const country = facts.countries.get(id)
      if (country) mentions.countries.add(id)
      return country && countryAddress(country)
    },
    explain(slug, { facts, mentions }) {
      if (!facts.articles.has(slug)) return undefined
      mentions.articles.add(slug)
      return articleAddress(slug)
    },
  }),
)
