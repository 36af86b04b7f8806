import type { APIRoute } from 'astro'
import { mapCredit } from '../../../facts/map-credit.ts'
import { mapRows } from '../../../facts/map-rows.ts'
import { allFacts } from '../../_facts.ts'
import { mapDays } from '../../_map-days.ts'

export const getStaticPaths = mapDays

const field = (value: string | number | null) => {
  // What begins as a formula would be one to a spreadsheet; an apostrophe makes it words.
  const text =
    typeof value === 'string' ? value.replace(/^[=+\-@\t\r]/, "'$&") : String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The map's table on a day, by RFC 4180; day, licence and credit in columns, since CSV knows no comments. */
export const GET: APIRoute = async ({ params: { day = '' } }) => {
  const { facts } = await allFacts()
  const { licence, credit } = mapCredit(facts.site)
  const rows = mapRows(facts, day).map((row) => ({ ...row, day, licence, credit }))
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
  return new Response(lines.map((line) => `${line.map(field).join(',')}\r\n`).join(''))
}
