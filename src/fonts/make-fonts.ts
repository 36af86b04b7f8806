// `npm run fonts`, by hand, when a test says that a letter is in no font: cuts the packages' files down to the
// letters that the site uses and writes them beside this file, and their licences into public/licences/, where they
// are served as the licence asks. The result is committed.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { type Subset, subsets } from './subsets.ts'
import { usedLetters } from './used-letters.ts'

const root = `${import.meta.dirname}/../..`
const packages = `${root}/node_modules/@fontsource-variable`
const licences = `${root}/public/licences`
const used = usedLetters(root)

/** Kerning is the only feature that the pages use. */
const keepFeatures = ['kern']
/** Without effect in a browser: style names for font menus, weight-dependent underlines, and the emptied GSUB. */
const dropTables = ['STAT', 'MVAR', 'GSUB']

function cut({ name, family, script, always, takes, weight }: Subset): Promise<Buffer> {
  const source = `${packages}/${family}/files/${family}-${script}-wght-normal.woff2`
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
for (const family of new Set(subsets.map((subset) => subset.family))) {
  copyFileSync(`${packages}/${family}/LICENSE`, `${licences}/${family}-OFL.txt`)
}
