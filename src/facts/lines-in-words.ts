/** The place of a claim in the report, in words: `line 5`, `lines 8 to 9`. */
export function linesInWords(line: string): string {
  const [first, last] = line.split('-')
  return last === undefined ? `line ${first}` : `lines ${first} to ${last}`
}
