import { citationFiles } from './citation-files.ts'

/** Links to the files of a citation, which stand beside their page: `/claims/x.bib` beside `/claims/x/`. */
export function citationLinks(page: string): { href: string; name: string }[] {
  const path = new URL(page).pathname.replace(/\/$/, '')
  return citationFiles.map(({ ending, name }) => ({ href: `${path}.${ending}`, name }))
}
