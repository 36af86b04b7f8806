import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CardFace, letterforms } from '../../../src/cards/letterforms.ts'
import { usedLetters } from '../../../src/fonts/used-letters.ts'

const faces: CardFace[] = ['serif', 'sans', 'bold']
const alphabets = {
  Ukrainian: 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  Turkish: 'ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZabcçdefgğhıijklmnoöprsştuüvyz',
  Polish: 'AĄBCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUWYZŹŻaąbcćdeęfghijklłmnńoóprsśtuwyzźż',
}

for (const [language, letters] of Object.entries(alphabets)) {
  test(`every ${language} letter has a form of its own in every face`, () => {
    for (const face of faces) {
      const forms = Array.from(letters, (letter) => letterforms(letter, face, 'a test')[0]?.outline)
      assert.ok(forms.every(Boolean), face)
    }
  })
}

test('every letter of content can be drawn', () => {
  const letters = [...usedLetters('.').keys()].filter((letter) => /\p{L}/u.test(letter))
  assert.ok(letters.length > 0)
  for (const face of faces) {
    for (const letter of letters) assert.ok(letterforms(letter, face, 'a test')[0]?.outline, letter)
  }
})

test('a letter that no font holds stops the build with the record, the letter and the cure', () => {
  assert.throws(() => letterforms('北約', 'serif', 'content/people.yaml, someone'), {
    message:
      'content/people.yaml, someone: no font of the share cards has the letter “北” of “北約”. Run `npm run fonts`; if it is still missing, write the name without it.',
  })
})

test('pairs of letters are kerned', () => {
  const width = (text: string) =>
    letterforms(text, 'serif', 'a test').reduce((sum, { step }) => sum + step, 0)
  assert.ok(width('To') < width('T') + width('o'))
})

test('an accent set apart is drawn as one letter', () => {
  assert.equal(letterforms('e\u0301', 'sans', 'a test').length, 1)
})
