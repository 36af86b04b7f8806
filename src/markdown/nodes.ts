import type { Element, Properties } from 'hast'
import type { Link, PhrasingContent, RootContent } from 'mdast'

declare module 'mdast' {
  interface Data {
    hName?: string
    hProperties?: Properties
    hChildren?: Element['children']
    /** Sources in here are numbered for the list at the end, without a note in the margin. */
    listed?: boolean
  }
}

/** A Markdown node that becomes the named HTML element; `listed`: see Data. */
export function block(
  name: string,
  properties: Properties,
  children: (RootContent | PhrasingContent)[],
  listed?: 'listed',
): RootContent {
  const data = { hName: name, hProperties: properties, ...(listed && { listed: true }) }
  // mdast has no type for free elements; mdast-util-to-hast documents `hName` on any node with children.
  return { type: 'emphasis', data, children: children as PhrasingContent[] }
}

/** The same for an element that stands in a sentence. */
export const element = (
  name: string,
  properties: Properties,
  children: PhrasingContent[],
): PhrasingContent => block(name, properties, children) as PhrasingContent

/** A finished piece of HTML or SVG as a Markdown node. */
export function finished({ tagName, properties, children }: Element): RootContent {
  const data = { hName: tagName, hProperties: properties, hChildren: children }
  return { type: 'emphasis', data, children: [] }
}

/** A source without words of its own, to be numbered by remarkSources. */
export const sourceLink = (id: string): Link => ({
  type: 'link',
  url: `source:${id}`,
  children: [],
})
