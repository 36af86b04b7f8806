import { bibtex } from './bibtex.ts'
import type { Citation } from './citation.ts'
import { cslJson } from './csl-json.ts'
import { ris } from './ris.ts'

/** The files that a citation can be had as: the ending of the address, the name shown, the media type, the content. */
export const citationFiles: readonly {
  ending: string
  name: string
  type: string
  write: (citation: Citation) => string
}[] = [
  { ending: 'bib', name: 'BibTeX', type: 'application/x-bibtex', write: bibtex },
  {
    ending: 'ris',
    name: 'RIS',
    type: 'application/x-research-info-systems',
    write: ris,
  },
  {
    ending: 'csl.json',
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
]
