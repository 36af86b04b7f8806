import { globSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readPages } from '../headers/read-pages.ts'
import { keptFor } from '../keeping/kept-for.ts'
import type { Pack } from '../keeping/pack.ts'
import { cutFaces } from './cut-faces.ts'
import { nothingSeen } from './nothing-seen.ts'
import { partFaces } from './part-faces.ts'
import { scriptsOf } from './scripts-of.ts'
import { type Seen, seenIn } from './seen-in.ts'
import { sheetOf } from './sheet-of.ts'

/** A sheet cut to the rules in use, in two: the web fonts' faces stand at the foot of a page. */
export type CutSheet = ReturnType<typeof partFaces>

/**
 * The style sheet of each kind of page of the site in `folder`, cut to the rules that some page with it can use: a
 * third of what a rule costs on a slow phone is paid for rules that match nothing. What a script may add counts on the
 * pages that name it. Pages of one kind keep one sheet, so a few hashes go on allowing all of them. Until it is put in
 * pages only name their sheet, which would be half of each page. A sheet that the build before cut for the same is taken
 * from `pack`. Throws where a built page names none.
 */
export async function cutStyles(folder: string, pack?: Pack): Promise<Map<string, CutSheet>> {
  const scripts = globSync('**/*.js', { cwd: folder })
    .toSorted()
    .map((name) => ({ name: basename(name), text: readFileSync(join(folder, name), 'utf8') }))
  const kinds = new Map<string, Kind>()
  for (const [path, html] of readPages(folder)) {
    const { kind: key, text, file, own } = sheetOf(path, html)
    const kind = kinds.get(key) ?? kindOf(own ?? readFileSync(join(folder, file ?? ''), 'utf8'))
    kinds.set(key, kind)
    const bare = html.replace(text, '')
    seenIn(bare, kind.asked, kind.seen)
    for (const script of scriptsOf(bare, scripts)) kind.scripts.add(script.text)
    for (const [letter] of bare.matchAll(/[^\0-\xff]/gu)) kind.letters.add(letter)
  }
  const sheets = new Map<string, CutSheet>()
  for (const [key, kind] of kinds) sheets.set(key, await keptFor(pack, `sheet: ${key}`, kind, cut))
  rmSync(join(folder, 'sheets'), { recursive: true })
  return sheets
}

/** The pages that have one sheet. */
interface Kind {
  css: string
  asked: ReadonlySet<string>
  seen: Seen
  /** The texts of the scripts that its pages run. */
  scripts: Set<string>
  /** The letters beyond Latin-1 that they show. */
  letters: Set<string>
}

const kindOf = (css: string): Kind => ({
  css,
  asked: new Set(Array.from(css.matchAll(/\[([\w-]+)[~|^$*]?=/g), ([, name = '']) => name)),
  scripts: new Set(),
  letters: new Set(),
  seen: nothingSeen(),
})

async function cut({ css, seen, scripts, letters }: Kind): Promise<CutSheet> {
  const elements = {
    tags: [...seen.tags],
    classes: [...seen.classes],
    ids: [...seen.ids],
    attributes: { names: [...seen.names], values: [...seen.values] },
    undetermined: [],
  }
  // Half a second of loading and cutting, where the build before kept nothing.
  const { PurgeCSS } = await import('purgecss')
  const [result] = await new PurgeCSS().purge({
    content: [
      { raw: '', extension: 'html' },
      ...Array.from(scripts, (raw) => ({ raw, extension: 'js' })),
    ],
    css: [{ raw: css }],
    extractors: [
      { extractor: () => elements, extensions: ['html'] },
      { extractor: quotedWords, extensions: ['js'] },
    ],
    variables: true,
    // States that no built page is in.
    safelist: {
      standard: [/^:/, 'html', 'body', 'dialog', 'open', 'hidden'],
      variables: [...seen.variables],
    },
  })
  // What the minifier leaves between the parts of a value.
  const short = (result?.css ?? css).replace(/, /g, ',')
  return partFaces(cutFaces(short, [...letters].join('')))
}

/**
 * The words in a script's texts: a class is named in quotes, while its other words are names of the code; so is what
 * stands in the gaps of a template.
 */
const quotedWords = (script: string): string[] =>
  (script.replace(/\$\{[^{}`]*\}/g, ' ').match(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g) ?? []).flatMap(
    (text) => text.match(/[\w-]+/g) ?? [],
  )
