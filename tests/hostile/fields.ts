import { isMap, isPair, isScalar, isSeq, parseDocument, stringify } from 'yaml'
import { smallContent } from '../check/small-content.ts'
import { addresses } from './addresses.ts'
import type { Case } from './case.ts'
import { texts } from './texts.ts'

/** Keys that the small content does without, each with words that its schema takes. */
const optional: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'site.yaml': {
    publisher: 'The Door',
    contact: 'door@example.org',
    contact_until: '2026-12-31',
    repository: 'https://example.org/door',
  },
  'claims/the-door-is-open.yaml': {
    wording: 'open',
    reader_note: 'A copy.',
    editor_note: 'A note.',
    reaches: '2024-01-01',
  },
  'articles/open-door.md': { reaches: '2025-01-01' },
}

/** Every place in the small content where text stands: the way to it, in words an editor would use. */
type Field = { file: string; path: (string | number)[]; write: (text: string) => string }

/** Each field of each record, with some of the hostile texts in turn, so that every text meets many fields. */
export function fieldCases(each: number): Case[] {
  const all = Object.entries(texts)
  let turn = 0
  return fields().flatMap((field) => {
    const isAddress = /^(url|contact|repository|address)$/.test(String(field.path.at(-1)))
    const chosen = isAddress
      ? [...Object.entries(addresses), ...all.slice(0, each)]
      : Array.from(
          { length: each },
          () => all[turn++ % all.length] ?? (['', ''] as [string, string]),
        )
    return chosen.map(([name, text]) => ({
      name: `${field.file}, ${field.path.join('.')}: ${name}`,
      files: { [field.file]: field.write(text) },
    }))
  })
}

function fields(): Field[] {
  return Object.entries(smallContent).flatMap(([file, text]) => {
    const [, front = text, body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? []
    const data: unknown = { ...parseDocument(front).toJS(), ...optional[file] }
    const whole = (yaml: string) => (file.endsWith('.md') ? `---\n${yaml}---\n${body}` : yaml)
    return pathsIn(parseDocument(stringify(data)).contents).map((path): Field => ({
      file,
      path,
      write: (words) => {
        const document = parseDocument(stringify(data))
        document.setIn(path, words)
        return whole(document.toString())
      },
    }))
  })
}

/** The ways to all texts below a node. */
function pathsIn(node: unknown): (string | number)[][] {
  if (isScalar(node)) return typeof node.value === 'string' ? [[]] : []
  if (isSeq(node)) {
    return node.items.flatMap((item, i) => pathsIn(item).map((path) => [i, ...path]))
  }
  if (!isMap(node)) return []
  return node.items.flatMap((pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return []
    const key = String(pair.key.value)
    return pathsIn(pair.value).map((path) => [key, ...path])
  })
}
