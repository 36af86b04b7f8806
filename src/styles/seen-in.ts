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
  for (const [, name = '', attributes = ''] of html.matchAll(tag)) {
    seen.tags.add(name.toLowerCase())
    for (const [, key = '', ...values] of attributes.matchAll(attribute)) {
      seen.names.add(key)
      if (key !== 'class' && key !== 'id' && !asked.has(key)) continue
      const words = values.find((value) => value !== undefined)?.split(' ') ?? []
      for (const word of words) {
        if (key === 'class') seen.classes.add(word)
        else if (key === 'id') seen.ids.add(word)
        if (asked.has(key)) seen.values.add(word)
      }
    }
  }
  for (const [name] of html.matchAll(variable)) seen.variables.add(name)
}
