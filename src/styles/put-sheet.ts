import type { CutSheet } from './cut-styles.ts'
import { sheetOf } from './sheet-of.ts'

/** A built page with the cut sheet of its kind in the place where it names its sheet, and the web fonts' part at its foot. */
export function putSheet(
  path: string,
  html: string,
  sheets: ReadonlyMap<string, CutSheet>,
): string {
  const { kind, text } = sheetOf(path, html)
  const sheet = sheets.get(kind)
  if (!sheet) throw new Error(`The sheet of ${path} was not cut.`)
  const start = html.indexOf(text)
  const end = html.lastIndexOf('</body>')
  return [
    html.slice(0, start),
    `<style>${sheet.first}</style>`,
    html.slice(start + text.length, end),
    // In a body HTML allows a sheet only within a drawing.
    sheet.faces && `<svg hidden><style>${sheet.faces}</style></svg>`,
    html.slice(end),
  ].join('')
}
