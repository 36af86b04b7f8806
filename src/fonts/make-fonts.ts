// `npm run fonts`, by hand, when a test says that a letter is in no font: cuts the packages' files down to the
// letters that the site uses and writes them beside this file, and their licences into public/licences/, where they
// are served as the licence asks. The result is committed.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { type Subset, subsets } from './subsets.ts'
import { usedLetters } from './used-letters.ts'

const root = `${import.meta.dirname}/../..`
const licences = `${root}/public/licences`
/** Each package's licence, which lies beside its folder of files. */
const licence = {
  'brygada-1918': new URL(import.meta.resolve('@fontsource-variable/brygada-1918/LICENSE')),
  commissioner: new URL(import.meta.resolve('@fontsource-variable/commissioner/LICENSE')),
}
const used = usedLetters(root)

/** Kerning is the only feature that the pages use. */
const keepFeatures = ['kern']
/** Without effect in a browser: style names for font menus, weight-dependent underlines, and the emptied GSUB. */
const dropTables = ['STAT', 'MVAR', 'GSUB']

function cut({ name, family, script, always, takes, weight }: Subset): Promise<Buffer> {
  const source = new URL(`files/${family}-${script}-wght-normal.woff2`, licence[family])
  const letters = new Set([
    ...Array.from(always),
    ...[...used.keys()].filter((letter) => takes.test(letter)),
  ])
  console.log(`${name}: ${[...letters].sort().join('')}`)
  return subsetFont(readFileSync(source), [...letters].join(''), {
    targetFormat: 'woff2',
    keepFeatures,
    noHinting: true,
    dropTables,
    variationAxes: { wght: weight },
  })
}

for (const subset of subsets) {
  const font = await cut(subset)
  writeFileSync(`${import.meta.dirname}/${subset.name}.woff2`, font)
  console.log(`  ${font.length} bytes`)
}

mkdirSync(licences, { recursive: true })
for (const [family, file] of Object.entries(licence)) {
  copyFileSync(file, `${licences}/${family}-OFL.txt`)
}
