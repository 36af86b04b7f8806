import type { APIRoute } from 'astro'
import { to } from '../facts/addresses.ts'
import { allFacts } from './_facts.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Lets browsers offer the site's search in their address bar. OpenSearch 1.1: at most 16 and 1,024 characters. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { site } = (await allFacts()).facts
  const search = new URL(to('/search/'), origin).href
  const icon = new URL(to('/favicon.svg'), origin).href
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(site.name.slice(0, 16))}</ShortName>
  <Description>${escaped(site.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${site.language}</Language>
  <Image width="16" height="16" type="image/svg+xml">${escaped(icon)}</Image>
  <Url type="text/html" template="${escaped(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  })
}
