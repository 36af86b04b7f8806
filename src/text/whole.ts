import type { Root } from 'hast'
import type { Article } from '../facts/schema/article.ts'

/** An article or a claim as one text without the page around it: what feeds carry and the twins say. */
export interface Whole {
  kind: 'explain' | 'claims'
  slug: string
  title: string
  summary: string
  /** The whole address of its page. */
  address: string
  /** The last day that its sources reach. */
  reaches: string
  history: Article['history']
  /** Made anew for each who asks. Links in it are whole addresses; of drawings it holds the words. */
  tree: Root
}
