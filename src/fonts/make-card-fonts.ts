// The second half of `npm run fonts`: the fonts that the share cards are drawn with, as TrueType at fixed weights, one
// file for each script. They are never served, so they hold whole alphabets and need no letter by letter care.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { usedLetters } from './used-letters.ts'

const root = `${import.meta.dirname}/../..`
const folder = `${root}/src/cards/fonts`

/** A style of the cards by its name in src/cards, with the package and the weight that it is cut from. */
const styles = [
  { name: 'serif', family: 'brygada-1918', weight: 600 },
  { name: 'sans', family: 'commissioner', weight: 430 },
  { name: 'bold', family: 'commissioner', weight: 650 },
] as const

/** The alphabets that a name on a card may need, whether content has such a name or not. */
const alphabets = {
  latin:
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
    ' !"#%&\'()+,-./:;?[]\u00a0–—‘’“”…·×' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿıŒœ',
  'latin-ext': 'ĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț',
  cyrillic: 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя' + 'ЁЪЫЭёъыэ’ʼ',
}

const used = [...usedLetters(root).keys()].join('')

mkdirSync(folder, { recursive: true })
for (const { name, family, weight } of styles) {
  const files = new URL('files/', import.meta.resolve(`@fontsource-variable/${family}/LICENSE`))
  for (const [script, letters] of Object.entries(alphabets)) {
    const source = readFileSync(new URL(`${family}-${script}-wght-normal.woff2`, files))
    const font = await subsetFont(source, letters + used, {
      targetFormat: 'truetype',
      keepFeatures: ['kern'],
      noHinting: true,
      dropTables: ['STAT', 'MVAR', 'GSUB'],
      variationAxes: { wght: weight },
    })
    writeFileSync(`${folder}/${name}-${script}.ttf`, font)
    console.log(`${name}-${script}.ttf: ${font.length} bytes`)
  }
}
