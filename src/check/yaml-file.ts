import type { LineCounter, Node } from 'yaml'

/** A file of YAML, or the front matter of an article, with what it takes to find the place of a value. */
export interface YamlFile {
  file: string
  /** The text that was parsed; in an article all but the front matter is blank, so that lines stay in their places. */
  text: string
  root: Node | null
  /** The plain value of the root. */
  data: unknown
  lines: LineCounter
}
