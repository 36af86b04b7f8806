import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { to } from '../facts/addresses.ts'
import { dayInWords } from '../facts/day.ts'
import type { Facts } from '../facts/facts.ts'
import { reachInWords } from '../facts/reach-in-words.ts'
import { linkWithin } from './link-within.ts'
import { numberedLedger } from './numbered-ledger.ts'
import { type WholeArticle, wholeArticle } from './whole-article.ts'
import { wholeClaims, wholeLists, wholeSources } from './whole-records.ts'

/**
 * Explainers and `facts` as one page that needs no other file: it opens from a disk. `all` is what the site has, of
 * which these may be a part; `address` is that of its home page, for what is there and not in the file.
 */
export function wholeSite(
  facts: Facts,
  articles: readonly WholeArticle[],
  all: Facts,
  css: string,
  address: string,
): string {
  const { site } = facts
  const ledger = numberedLedger(facts.sources)
  const { default: reach } = site.reaches
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: site.language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
          h('title', `${site.title}: all in one file | ${site.name}`),
          h('meta', { name: 'description', content: site.description }),
          h('meta', { name: 'robots', content: 'noindex' }),
          h('style', css),
        ]),
        h('body', [
          h('header', { id: 'top' }, [
            h('p', [h('a', { href: to('/') }, site.name)]),
            h('h1', site.title),
            h('p', site.description),
            h(
              'p',
              `The report is of ${dayInWords(site.report_day)}. Sources reach ${reachInWords(site)}. Numbers lead to the list of sources at the end.`,
            ),
            ...(facts === all
              ? []
              : [
                  h(
                    'p',
                    `This file holds ${articles.length} explainers of the site, with the claims, events, people, terms and sources that they name. The others are on the site.`,
                  ),
                ]),
          ]),
          h('nav', { ariaLabel: 'Contents' }, [
            h('ol', [
              ...articles.map(({ slug, article }) =>
                h('li', h('a', { href: to(`/explain/${slug}/`) }, article.title)),
              ),
              ...[
                'Claims',
                'Timeline',
                'People',
                'Terms',
                ...(site.map ? ['Countries'] : []),
                'Sources',
              ].map((name) => h('li', h('a', { href: to(`/${name.toLowerCase()}/`) }, name))),
            ]),
          ]),
          h('main', [
            h(
              'div',
              { id: 'explain' },
              articles.map((one) => wholeArticle(one, ledger, { report: site.report_day, reach })),
            ),
            wholeClaims(facts, ledger, all.claims.size),
            ...wholeLists(facts, ledger),
            wholeSources(facts, ledger),
          ]),
        ]),
      ]),
    ],
  }
  linkWithin(tree, address)
  return toHtml(tree, { omitOptionalTags: false })
}
