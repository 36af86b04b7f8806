import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { test } from 'node:test'
import { subsets } from '../../../src/fonts/subsets.ts'
import { usedLetters } from '../../../src/fonts/used-letters.ts'
import { fontFaces } from './font-faces.ts'
import { lettersOf } from './letters-of.ts'

const file = (name: string) => `src/fonts/${name}.woff2`
const bytes = (name: string) => statSync(file(name)).size
const held = new Map(
  await Promise.all(
    fontFaces.map(async ({ name }) => [name, await lettersOf(file(name))] as const),
  ),
)
const isMain = (name: string) => name === 'brygada' || name === 'commissioner'

/** The face that a browser takes for a letter: the last that claims it. */
const faceFor = (family: string, letter: string) =>
  fontFaces.findLast((face) => face.family === family && face.claims(letter))
const isHeld = (family: string, letter: string) =>
  held.get(faceFor(family, letter)?.name ?? '')?.has(letter) === true
const isCyrillic = (letter: string) => /\p{Script=Cyrillic}/u.test(letter)

test('every letter beyond ASCII in content and layouts is in the font that a browser takes for it', () => {
  const letters = usedLetters('.')
  assert.ok(letters.size > 30, 'content/ was read')
  const missing = [...letters].flatMap(([letter, where]) =>
    ['Brygada', 'Commissioner']
      .filter((family) => !(family === 'Commissioner' && isCyrillic(letter)))
      .filter((family) => !isHeld(family, letter))
      .map((family) => `${letter} (${where}) is not in ${family}: run npm run fonts`),
  )
  assert.deepEqual(missing, [])
})

test('every letter of a subset list is in its file', () => {
  for (const { name, always } of subsets) {
    const missing = Array.from(always).filter((letter) => held.get(name)?.has(letter) !== true)
    assert.deepEqual(missing, [], name)
  }
})

test('a face with a unicode-range claims each letter of its file, and no letter of the main file', () => {
  for (const { family, name, claims } of fontFaces.filter((face) => !isMain(face.name))) {
    const letters = [...(held.get(name) ?? [])]
    assert.deepEqual(
      letters.filter((letter) => !claims(letter)),
      [],
      name,
    )
    const main = [...(held.get(family.toLowerCase()) ?? [])]
    assert.deepEqual(main.filter(claims), [], `${name} takes letters from ${family}`)
  }
})

test('an article loads at most 26,000 bytes of fonts', () => {
  assert.ok(bytes('brygada') + bytes('commissioner') <= 26_000)
})

test('a file for the letters of another script weighs at most 6,000 bytes', () => {
  for (const { name } of fontFaces) if (!isMain(name)) assert.ok(bytes(name) <= 6_000, name)
})

test('each face has a file, swaps, and has the weights of its family', () => {
  assert.deepEqual(fontFaces.map(({ name }) => name).sort(), subsets.map(({ name }) => name).sort())
  for (const { name, weight, display } of fontFaces) {
    assert.equal(weight, '430 650', name)
    assert.equal(display, 'swap', name)
  }
})
