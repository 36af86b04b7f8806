import type { APIRoute, GetStaticPaths } from 'astro'
import { type Bundle, bundles } from '../../layouts/bundles.ts'
import { nameRule } from '../../layouts/name-rule.ts'
import { timeRule } from '../../layouts/time-rule.ts'
import { allFacts } from '../_facts.ts'

export const getStaticPaths = (() =>
  Object.keys(bundles).map((bundle) => ({ params: { bundle } }))) satisfies GetStaticPaths

/** The whole style sheet of a kind of page. A build puts what is used of it into the pages and takes this file away. */
export const GET: APIRoute = async ({ params }) => {
  const { site } = (await allFacts()).facts
  const css = bundles[params['bundle'] as Bundle]
  return new Response(timeRule(site) + nameRule(site) + css, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  })
}
