/** What a style sheet can ask of the elements of pages. */
export interface Seen {
  tags: Set<string>
  classes: Set<string>
  ids: Set<string>
  /** The names of attributes. */
  names: Set<string>
  /** The values of attributes of which the sheet asks. */
  values: Set<string>
  /** The custom properties that attributes of drawings use. */
  variables: Set<string>
}

const tag = /<([a-z][^\s/>]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?|\s*\/)*)\s*>/gi
const attribute = /([^\s=>/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g
const variable = /(?<=var\()--[\w-]+/g

/**
 * Adds to `seen` what the elements of a page are. It reads the opening tags and makes no tree: a site has thousands of
 * pages and a few hundred classes. `asked` holds the attributes of whose values the sheet asks.
 */
export function seenIn(html: string, asked: ReadonlySet<string>, seen: Seen): void {
  // Four tags of ten are the same as another of their page: to look at each once takes three quarters of the time.
  for (const text of new Set(html.match(tag))) {
    const end = text.search(/[\s/>]/)
    seen.tags.add(text.slice(1, end).toLowerCase())
    for (const [, key = '', a, b, c] of text.slice(end, -1).matchAll(attribute)) {
      seen.names.add(key)
      if (key !== 'class' && key !== 'id' && !asked.has(key)) continue
      for (const word of (a ?? b ?? c ?? '').split(' ')) {
        if (key === 'class') seen.classes.add(word)
        else if (key === 'id') seen.ids.add(word)
        if (asked.has(key)) seen.values.add(word)
      }
    }
  }
  for (const [name] of html.matchAll(variable)) seen.variables.add(name)
}
