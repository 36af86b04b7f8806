import { type Document, type EmptyStream, LineCounter, parseAllDocuments } from 'yaml'

/** Parses YAML into its documents, with where its lines begin; what is wrong stands in them. */
export function parseYaml(text: string): {
  documents: Document.Parsed[] | EmptyStream
  lines: LineCounter
} {
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    // It compares each key with each other one; the check looks at each once.
    uniqueKeys: false,
  })
  return { documents, lines }
}
