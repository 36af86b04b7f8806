// An explainer as a citation, one file for each form.
import type { APIRoute, GetStaticPaths } from 'astro'
import { articleCitation } from '../../citing/article-citation.ts'
import { citationFiles } from '../../citing/citation-files.ts'
import { publishedArticles } from '../_articles.ts'
import { allFacts } from '../_facts.ts'

export const getStaticPaths = (async () => {
  const { site } = (await allFacts()).facts
  return (await publishedArticles()).flatMap(({ id, data }) => {
    const citation = articleCitation(id, data, data.version, site)
    return citationFiles.map(({ ending, type, write }) => ({
      params: { slug: id, ending },
      props: { type, text: write(citation) },
    }))
  })
}) satisfies GetStaticPaths

export const GET: APIRoute<{ type: string; text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': `${props.type};charset=utf-8` } })
