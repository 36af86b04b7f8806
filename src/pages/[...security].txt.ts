// /.well-known/security.txt, once it has a contact: a file that named none would be no valid one.
import type { APIRoute, GetStaticPaths } from 'astro'
import { securityText } from '../facts/security-text.ts'
import { allFacts } from './_facts.ts'

export const getStaticPaths = (async () => {
  const text = securityText((await allFacts()).facts.site)
  return text === undefined
    ? []
    : [{ params: { security: '.well-known/security' }, props: { text } }]
}) satisfies GetStaticPaths

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain;charset=utf-8' } })
