/** A file of YAML, or the front matter of an article: plain data; where a value stands, yamlPlace finds. */
export interface YamlFile {
  file: string
  /** The text that was parsed; in an article all but the front matter is blank, so that lines stay in their places. */
  text: string
  /** The plain value of the root. */
  data: unknown
}
