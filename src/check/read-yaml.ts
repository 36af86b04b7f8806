import { isAlias, isNode, isScalar, visit } from 'yaml'
import type { Document } from 'yaml'
import { parseYaml } from './parse-yaml.ts'
import type { Place } from './place.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './yaml-file.ts'
import { yamlProblem } from './yaml-problem.ts'

/** The place of an offset. */
type At = (offset: number) => Place

/** The most faults that are told of one file: the rest is mostly their echo. */
const most = 50

/**
 * Parses YAML. Only the plain part of the language is taken: no anchors, aliases, tags or second documents. The file is
 * undefined where its text is not YAML; a doubled key is a problem, but the rest of the file can be looked at.
 */
export function readYaml(file: string, text: string): { yaml?: YamlFile; problems: Problem[] } {
  const { documents, lines } = parseYaml(text)
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    // The counter says 0 for an offset before the first line that it has seen.
    return { file, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const [document, second] = Array.isArray(documents) ? documents : []
  if (!document || document.contents === null) {
    const what = 'The file is empty.'
    const cure = 'Write its records, or put back what was deleted.'
    return { problems: [{ file, line: 1, column: 1, what, cure }] }
  }
  const faults = [...document.errors, ...document.warnings]
  const [broken] = faults
  // What follows the first slip is mostly its echo, so it alone is told.
  if (broken) return { problems: [yamlProblem(broken, text, at)] }
  const problems = doubledKeys(document, at).slice(0, most)
  if (second) {
    problems.push({
      ...at(second.range[0]),
      what: 'A line of "---" begins a second document here.',
      cure: 'Delete the line: one file is one document.',
    })
  }
  const refused = refusedForms(document, at).slice(0, most)
  // An alias can hold itself: its value is not looked at.
  if (refused.length > 0) return { problems: [...problems, ...refused] }
  return { yaml: { file, text, data: document.toJS() }, problems }
}

function doubledKeys(document: Document, at: At): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue
        if (seen.has(key.value)) {
          const what = `The key "${String(key.value)}" stands twice in one record.`
          problems.push({ ...at(key.range[0]), what, cure: 'Keep one of the two.' })
        }
        seen.add(key.value)
      }
    },
  })
  return problems
}

function refusedForms(document: Document, at: At): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Pair(_, { key }) {
      if (!isNode(key) || isScalar(key) || isAlias(key) || !key.range) return
      const what = 'A list or a record stands where a key should be.'
      problems.push({
        ...at(key.range[0]),
        what,
        cure: 'Write key: value, with one word as the key.',
      })
    },
    Node(_, node) {
      if (!isNode(node) || !node.range) return
      const place = at(node.range[0])
      if (isAlias(node)) {
        const what = `"*${node.source}" is an alias of YAML, which is not taken.`
        problems.push({
          ...place,
          what,
          cure: 'Write the words themselves, or put them in quotes.',
        })
      } else if (node.anchor !== undefined) {
        const what = `"&${node.anchor}" is an anchor of YAML, which is not taken.`
        problems.push({
          ...place,
          what,
          cure: `Delete &${node.anchor}, or put the words in quotes.`,
        })
      } else if (node.tag !== undefined && node.tag.startsWith('!')) {
        const what = `"${node.tag}" is a tag of YAML, which is not taken.`
        problems.push({ ...place, what, cure: `Delete ${node.tag}, or put the words in quotes.` })
      }
    },
  })
  return problems
}
