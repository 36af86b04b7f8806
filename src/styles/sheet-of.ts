/** How a built page names its style sheet until it is put in. */
export interface NamedSheet {
  /** The pages of one kind keep one sheet. */
  kind: string
  /** What stands in the page for the sheet. */
  text: string
  /** The file of the sheet, below the folder of the site; of a page that is one file, none. */
  file: string | undefined
  /** The sheet of a page that is one file. */
  own: string | undefined
}

/** The link to a kind's whole sheet, as src/layouts/Page.astro writes it, or the sheet of a page that is one file. */
const sheet =
  /<link rel="stylesheet" href="[^"]*\/(sheets\/[\w-]+\.css)">|<style>([\s\S]*?)<\/style>/

/** The sheet that a page at `path` names. Throws where it names none. */
export function sheetOf(path: string, html: string): NamedSheet {
  const [text, file, own] = sheet.exec(html) ?? []
  const name = file ?? own
  if (text === undefined || name === undefined)
    throw new Error(`${path} has no style sheet; see src/layouts/Page.astro.`)
  return { kind: `${partOf(path, html)} ${name}`, text, file, own }
}

/** Articles with a map, those without, and their sections are kinds of their own: a map takes a tenth of the rules. */
const partOf = (path: string, html: string): string => {
  if (/\/explain\/[^/]+\/[^/]+\/$/.test(path)) return 'section'
  return path.includes('/explain/') && html.includes('data-country=') ? 'map' : ''
}
