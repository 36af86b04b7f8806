import { readContent } from '../../src/check/read-content.ts'
import { articleAddress, claimAddress } from '../../src/facts/addresses.ts'
import { articleStatements } from './article-statements.ts'
import { claimStatements } from './claim-statements.ts'
import type { Statement } from './statement.ts'

const { content } = await readContent('content')
const { facts } = content

/** Every explainer and every claim, by address, with what its page must state in every form. */
export const records: { address: string; statements: Statement[] }[] = [
  ...content.articles.flatMap(({ slug, body }) => {
    const article = facts.articles.get(slug)
    return article
      ? [{ address: articleAddress(slug), statements: articleStatements(article, body, facts) }]
      : []
  }),
  ...[...facts.claims.values()].map((claim) => ({
    address: claimAddress(claim),
    statements: claimStatements(claim, facts),
  })),
]
