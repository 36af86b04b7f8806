import { smallContent } from '../check/small-content.ts'
import type { Case } from './case.ts'

const laughs = Array.from({ length: 30 }, (_, i) =>
  i === 0
    ? 'a0: &a0 [lol]'
    : `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
).join('\n')

/** Files of YAML that are meant to break the parser or what reads it, by what they try. */
const written: Readonly<Record<string, string>> = {
  'a billion laughs': laughs,
  'an alias of itself': 'terms: &a [*a]',
  'merge keys': 'x: &x { a: 1 }\nterms:\n  - <<: *x\n    id: ally',
  'a tag of JavaScript': 'terms: !!js/function "function () { alert(1) }"',
  'a tag of Python': 'terms: !!python/object/apply:os.system ["ls"]',
  'bytes in base 64': 'terms: !!binary R0lGODlhDAAMAIQAAP',
  'a set': 'terms: !!set { a, b }',
  'a directive': '%YAML 1.1\n---\nterms: []',
  'a directive that is unknown': '%EVIL x\n---\nterms: []',
  'a prototype as a key': '__proto__: { polluted: true }\nterms: []',
  'a prototype inside a record':
    'terms:\n  - { id: ally, __proto__: { term: Ally, text: A., kind: sourced, sources: [nato-2008] } }',
  'a constructor as a key': 'constructor: { prototype: { polluted: true } }\nterms: []',
  'a prototype as an id':
    'terms:\n  - { id: __proto__, term: A, text: B., kind: sourced, sources: [nato-2008] }',
  'a constructor as an id':
    'terms:\n  - { id: constructor, term: A, text: B., kind: sourced, sources: [constructor] }',
  'a method as a list': 'toString: []\nterms: []',
  'a list as a key': '? [a, b]\n: c\nterms: []',
  'a record as a key': '? { a: b }\n: c\nterms: []',
  'null as a key': '~: a\nterms: []',
  'a list of nulls': 'terms: [~, ~, ~]',
  'a list of lists': 'terms: [[], [[]], [[[]]]]',
  'a number for a list': 'terms: 1e999',
  'a number for the file': '.inf',
  'not a number': 'terms: [.nan, -.inf, 0x7fffffffffffffff, 1e400, 0o777]',
  'a text for the file': 'words',
  'a list for the file': '- a\n- b',
  'only a comment': '# nothing',
  'only marks of documents': '---\n---\n---',
  'ten thousand documents': '---\na: b\n'.repeat(10_000),
  'ten thousand brackets': `terms: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  'ten thousand open brackets': `terms: ${'['.repeat(10_000)}`,
  'ten thousand braces': `terms: ${'{a: '.repeat(10_000)}b${'}'.repeat(10_000)}`,
  'ten thousand open braces': `terms: ${'{a: '.repeat(10_000)}`,
  'ten thousand lists in one line': `terms: \n${'- '.repeat(10_000)}a`,
  'a thousand records, each deeper': Array.from(
    { length: 1_000 },
    (_, i) => `${' '.repeat(i)}a:`,
  ).join('\n'),
  'ten thousand questions': '? '.repeat(10_000),
  'a key of a million letters': `${'k'.repeat(1_000_000)}: a`,
  'a text of a million letters': `terms: ${'a'.repeat(1_000_000)}`,
  'a quoted text of a million letters': `terms: "${'a'.repeat(1_000_000)}"`,
  'a quotation that is not closed': `terms: "${'a '.repeat(200_000)}`,
  'a hundred thousand keys': Array.from({ length: 100_000 }, (_, i) => `k${i}: a`).join('\n'),
  'ten thousand times one key': 'a: b\n'.repeat(10_000),
  'twenty thousand entries': `terms:\n${'  - a\n'.repeat(20_000)}`,
  'five thousand records of one id': `terms:\n${'  - { id: ally, term: A, text: B., kind: sourced, sources: [nato-2008] }\n'.repeat(5_000)}`,
  'five thousand sources in a list': `terms:\n  - { id: ally, term: A, text: B., kind: sourced, sources: [${'nato-2008, '.repeat(5_000)}] }`,
  'a block that keeps its lines': `terms: |\n${'  a\n'.repeat(20_000)}`,
  'a block with a false indent': 'terms: |9\n a\nb',
  tabs: 'terms:\n\t- a',
  'a tab after a hyphen': 'terms:\n  -\ta: b',
  'a hash in a text': 'terms: a#b # c',
  'a colon at the end': 'terms::',
  'a percent sign at the start': 'terms: %a',
  'a backtick at the start': 'terms: `a`',
  'an escape of a half pair': 'terms: "\\ud800"',
  'an escape of a null': 'terms: "\\0"',
  'an escape of a mark of direction':
    'terms:\n  - { id: ally, term: "A\\u202Eb", text: "B\\u0000.", kind: sourced, sources: [nato-2008] }',
  'an escape of a tag':
    'terms:\n  - { id: ally, term: "\\x3cscript\\x3e", text: B., kind: sourced, sources: [nato-2008] }',
  'an id with a path':
    'terms:\n  - { id: ../../x, term: A, text: B., kind: sourced, sources: [nato-2008] }',
  'an id with a slash':
    'terms:\n  - { id: a/b, term: A, text: B., kind: sourced, sources: [nato-2008] }',
  'an id of dots':
    'terms:\n  - { id: "..", term: A, text: B., kind: sourced, sources: [nato-2008] }',
  'an id of a thousand letters': `terms:\n  - { id: ${'a'.repeat(1_000)}, term: A, text: B., kind: sourced, sources: [nato-2008] }`,
  'an id that is a number':
    'terms:\n  - { id: 7, term: A, text: B., kind: sourced, sources: [nato-2008] }',
  'an id with a line end':
    'terms:\n  - { id: "ally\\n", term: A, text: B., kind: sourced, sources: [nato-2008] }',
}

const numbers: Readonly<Record<string, string>> = {
  'without end': '.inf',
  'that is none': '.nan',
  'below nothing': '-498',
  nothing: '0',
  'minus nothing': '-0',
  'too large': '1e308',
  'larger than any': '1e400',
  'too small': '1e-320',
  'with many digits': '4'.repeat(400),
  'in base 16': '0xffffffffffffffffff',
  'in words': 'many',
  'with a comma': '1,000',
}

const days: Readonly<Record<string, string>> = {
  'the thirtieth of February': '2022-02-30',
  'the month nought': '2022-00-10',
  'the year nought': '0000-01-01',
  'the last year': '9999-12-31',
  'a year of six digits': '+012022-01-01',
  'a year before Christ': '-0044-03-15',
  'with a time': '2022-11-29T00:00:00Z',
  'digits of another script': '٢٠٢٢-١١-٢٩',
  'with a new line': '2022-11-29\\n',
  'an interval': '2022/2023',
  'unknown digits': '202X',
  'a script': '<script>',
}

const borders = smallContent['borders.yaml'] ?? ''
const timeline = smallContent['timeline.yaml'] ?? ''

/** Each of these in place of the glossary, and each number and day in place of a good one. */
export const recordCases: Case[] = [
  ...Object.entries(written).map(([name, text]) => ({
    name: `in place of the glossary: ${name}`,
    files: { 'glossary.yaml': text },
  })),
  ...Object.entries(numbers).map(([name, number]) => ({
    name: `as a length: a number ${name}`,
    files: { 'borders.yaml': borders.replace('km: 498', `km: ${number}`) },
  })),
  ...Object.entries(numbers).map(([name, number]) => ({
    name: `as a round: a number ${name}`,
    files: {
      'countries.yaml': (smallContent['countries.yaml'] ?? '').replace(
        'round: 1',
        `round: ${number}`,
      ),
    },
  })),
  ...Object.entries(days).map(([name, day]) => ({
    name: `as a day: ${name}`,
    files: { 'timeline.yaml': timeline.replace("'2023-04-04'", `"${day}"`) },
  })),
]
