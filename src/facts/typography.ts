import { retext } from 'retext'
import retextSmartypants from 'retext-smartypants'

const smart = retext().use(retextSmartypants, { backticks: false, dashes: false }).freeze()

/** Straight quotation marks and three dots as typographic ones: `NATO's` becomes `NATO’s`. */
export function typographic(text: string): string {
  return /['"]|\.\.\./.test(text) ? String(smart.processSync(text)) : text
}
