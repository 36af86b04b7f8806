import { h } from 'hastscript'
import { articleAddress, claimAddress } from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import type { Facts } from '../facts/facts.ts'
import { fullAddress } from '../facts/full-address.ts'
import type { Article } from '../facts/schema/article.ts'
import { verdictOf } from '../facts/verdict-of.ts'
import { historyList } from './history-list.ts'
import { references } from './references.ts'
import { sourceList } from './source-list.ts'
import { textBody } from './text-body.ts'
import type { Whole } from './whole.ts'
import { withWholeAddresses } from './with-whole-addresses.ts'

/** What the pipeline made of an article. */
interface Finished {
  article: Article
  html: string
  citations: readonly { source: string; places: readonly string[] }[]
}

/** An article as one text: the answer, both days, the points, the body with its notes, the verdicts, the sources. */
export function wholeArticle(slug: string, finished: Finished, facts: Facts): Whole {
  const { article, html, citations } = finished
  const { standfirst, reported, reached, key_points: points, history } = article
  const { site } = facts
  const reaches = article.reaches ?? site.reaches.default
  const listed = citations.map(({ source }) => source)
  const told = ({ text, sources }: { text: string; sources: readonly string[] }) => [
    text,
    ...references(sources, listed),
  ]
  const claims = article.claims.flatMap((id) => facts.claims.get(id) ?? [])
  const address = fullAddress(articleAddress(slug), site)
  // Made when it is asked for, and not kept: five thousand trees are more than a gigabyte.
  const tree = () =>
    h(null, [
      h('p', told(standfirst)),
      h('p', [h('b', `As reported on ${dayInWords(site.report_day)}:`), ' ', ...told(reported)]),
      h('p', [h('b', `Sources reach ${dayInWords(reaches)}:`), ' ', ...told(reached)]),
      h('h2', 'The short answer'),
      h(
        'ul',
        points.map((point) => h('li', told(point))),
      ),
      ...textBody(html),
      ...(claims.length > 0
        ? [
            h('h2', 'What the report said of this, checked'),
            h(
              'ul',
              claims.map((claim) =>
                h('li', [
                  `${verdictOf(claim, facts).label}: `,
                  h('a', { href: claimAddress(claim) }, claim.headline),
                ]),
              ),
            ),
          ]
        : []),
      h('h2', 'Sources'),
      sourceList(citations, facts),
      h('h2', 'History'),
      historyList(history),
    ])
  return {
    kind: 'explain',
    slug,
    title: article.title,
    summary: article.summary,
    address,
    reaches,
    history,
    get tree() {
      return withWholeAddresses(tree(), address)
    },
  }
}
