/** The kinds of source as the ledger lists them: the id of the heading, the kind in the record, the heading. */
export const sourceKinds = [
  { id: 'primary', kind: 'primary document', heading: 'Primary documents' },
  { id: 'official', kind: 'official statement', heading: 'Official statements' },
  { id: 'reference', kind: 'reference data', heading: 'Reference data' },
  { id: 'news', kind: 'news report', heading: 'News reports' },
  { id: 'analysis', kind: 'analysis or background', heading: 'Analysis and background' },
] as const
