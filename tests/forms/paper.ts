import { extractTextItems, getDocumentProxy } from 'unpdf'
import type { Form } from './form.ts'

/** Points from the lower edge of a page to the text: below stand its foot's name and number. See styles/print.css. */
const foot = 40

/** The words of a PDF, in reading order, without numbers of notes in brackets, and the number of its pages. */
export async function paper(pdf: Uint8Array): Promise<Form & { pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 })
  const { items, totalPages: pages } = await extractTextItems(document)
  const text = items
    .flat()
    .filter(({ y }) => y > foot)
    .map(({ str, hasEOL }) => str + (hasEOL && !/[-/]$/.test(str) ? '\n' : ''))
    .join('')
  await document.cleanup()
  return { words: text.replace(/\s*\[\s*\d+\s*\]/g, ''), addresses: text, pages }
}
