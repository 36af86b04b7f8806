import type { APIRoute } from 'astro'
import { searchIndex } from './_search.ts'

/** All that a search can find; the browser asks for it when a reader first searches. */
export const GET: APIRoute = async () =>
  new Response((await searchIndex()).json, { headers: { 'Content-Type': 'application/json' } })
