import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const parser = remark().use(remarkGfm).freeze()

/** Parses Markdown as the page's renderer does, before any plugin of ours. */
export const parseMarkdown = (text: string): Root => parser.parse(text)
