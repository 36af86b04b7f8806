import type { Facts } from '../facts/facts.ts'

const fixed = [
  '/',
  '/explain/',
  '/claims/',
  '/report/',
  '/timeline/',
  '/people/',
  '/terms/',
  '/sources/',
  '/changes/',
  '/corrections/',
  '/method/',
  '/policies/',
  '/about/',
  '/accessibility/',
  '/privacy/',
  '/licence/',
  '/data/',
  '/search/',
  '/offline/',
  '/all.html',
]

/** The paths of all pages that the site has for its readers, as far as an article may lead there. */
export function pagePaths(facts: Facts): string[] {
  const { articles, claims, report, mapStates, events, countries, people, terms, sources } = facts
  const days = [...mapStates.keys()]
  const published = [...articles].filter(([, { draft }]) => !draft)
  return [
    ...fixed,
    ...published.map(([slug]) => `/explain/${slug}/`),
    ...published.flatMap(([slug, { sections }]) => sections.map((id) => `/explain/${slug}/${id}/`)),
    ...[...claims.values()].map(({ slug }) => `/claims/${slug}/`),
    ...[...claims.keys()].map((id) => `/c/${Number(id.slice(1))}/`),
    ...report.verdicts.map(({ id }) => `/claims/verdict/${id}/`),
    ...report.topics.map(({ id }) => `/claims/topic/${id}/`),
    ...report.omissions.map(({ slug }) => `/report/omitted/${slug}/`),
    ...(facts.site.map ? ['/map/', '/map/all/', '/countries/'] : []),
    ...days.map((day) => `/map/${day}/`),
    ...days.slice(1).map((day, i) => `/map/${days[i] ?? ''}/vs/${day}/`),
    ...(facts.site.map ? [`/map/${facts.site.report_day}/vs/${days.at(-1) ?? ''}/`] : []),
    ...report.threads.map(({ id }) => `/timeline/thread/${id}/`),
    ...[...events.keys()].map((id) => `/timeline/${id}/`),
    ...[...countries.keys()].map((id) => `/countries/${id.toLowerCase()}/`),
    ...[...people.keys()].map((id) => `/people/${id}/`),
    ...[...terms.keys()].map((id) => `/terms/${id}/`),
    ...[...sources.keys()].map((id) => `/sources/${id}/`),
  ]
}
