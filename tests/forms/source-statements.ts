import type { Facts } from '../../src/facts/facts.ts'
import type { Statement } from './statement.ts'

/** Each source by its title and the address where it was read; the report has no address. Throws on an unknown id. */
export function sourceStatements(ids: Iterable<string>, facts: Facts): Statement[] {
  return [...new Set(ids)].map((id) => {
    const source = facts.sources.get(id)
    if (!source) throw new Error(`No source ${id}.`)
    const address = id === facts.report.source ? undefined : (source.url ?? source.copy?.url)
    return { what: 'source', wordings: [source.title], ...(address && { address }) }
  })
}
