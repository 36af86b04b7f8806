import { isMap, isNode, isPair, isScalar, isSeq } from 'yaml'
import type { LineCounter, Node } from 'yaml'
import { parseYaml } from './parse-yaml.ts'
import type { Place } from './place.ts'
import { Remembered } from './remembered.ts'
import type { YamlFile } from './yaml-file.ts'

/** The way from the root of a file to a value: keys of records, numbers of entries. */
export type Path = readonly (string | number)[]

/** The place of the value at `path`, or of its key; where there is none, of the record that would hold it. */
export function yamlPlace(yaml: YamlFile, path: Path, at: 'value' | 'key' = 'value'): Place {
  const { value, key } = yamlNode(yaml, path)
  const node = (at === 'key' ? key : undefined) ?? value
  const { line, col } = parsed(yaml).lines.linePos(node?.range?.[0] ?? 0)
  return { file: yaml.file, line: Math.max(1, line), column: Math.max(1, col) }
}

/** The value at `path` and its key, or the last ones on the way to it. */
export function yamlNode(yaml: YamlFile, path: Path): { value: Node | null; key?: Node } {
  let value = parsed(yaml).root
  let key: Node | undefined
  for (const step of path) {
    const found = child(value, step)
    if (!found) break
    key = found.key
    value = found.value ?? found.key ?? value
  }
  return { value, ...(key && { key }) }
}

const nodes = new Remembered<YamlFile, { root: Node | null; lines: LineCounter }>()

/** Parsed once more, since only problems ask for places: so no file's nodes are kept for the whole check. */
function parsed(yaml: YamlFile): { root: Node | null; lines: LineCounter } {
  return nodes.of(yaml, [], () => {
    const { documents, lines } = parseYaml(yaml.text)
    return { root: (Array.isArray(documents) && documents[0]?.contents) || null, lines }
  })
}

function child(node: Node | null, step: string | number): { value?: Node; key?: Node } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return isNode(item) ? { value: item } : undefined
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && item.key.value === step,
  )
  if (!pair || !isNode(pair.key)) return undefined
  return {
    key: pair.key,
    ...(isNode(pair.value) &&
      pair.value.range?.[0] !== pair.value.range?.[1] && { value: pair.value }),
  }
}
