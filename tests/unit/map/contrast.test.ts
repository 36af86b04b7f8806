// What the tokens promise to the eye, by the contrast formula of WCAG 2.2.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { suite, test } from 'node:test'
import { type Colour, sights } from '../../browser/sight.ts'

const css = readFileSync('src/styles/tokens.css', 'utf8')

/** The value of a token in a theme; one that is given once holds for both. */
function token(name: string, theme: 'light' | 'dark'): string {
  const values = [...css.matchAll(new RegExp(`--${name}: (#\\w+)`, 'g'))].map(([, hex]) => hex)
  const value = theme === 'light' ? values[0] : values.at(-1)
  assert.ok(value, `tokens.css has no --${name}`)
  return value
}

const colourOf = (hex: string): Colour => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

type Luminance = (typeof sights)[number][1]
const [, fullSight] =
  sights.find(([name]) => name === 'full sight') ?? assert.fail('sight.ts has no full sight')

function contrast(one: string, other: string, luminance: Luminance = fullSight): number {
  const [dark = 0, light = 0] = [one, other]
    .map((hex) => luminance(colourOf(hex)))
    .toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const ink = '#141a1c'

for (const theme of ['light', 'dark'] as const) {
  suite(`in the ${theme} theme`, () => {
    const at = (name: string) => token(name, theme)
    const check = (least: number, one: string, other: string, what: string) => {
      assert.ok(contrast(one, other) >= least, `${what}: ${contrast(one, other).toFixed(2)}`)
    }

    test('one of the two lines between classes is 3:1 or more against any fill', () => {
      for (const name of ['nato', 'later', 'ru', 'by', 'oth']) {
        const best = Math.max(contrast(at(name), at('paper')), contrast(at(name), at('ink')))
        assert.ok(best >= 3, `${name}: ${best}`)
      }
      check(3, at('paper'), at('ink'), 'casing and core')
    })

    test('Ukraine meets each class by its line or by fill', () => {
      for (const name of ['nato', 'later', 'ru', 'by', 'oth', 'paper']) {
        const line = Math.min(contrast(at('ua-line'), at('ua')), contrast(at('ua-line'), at(name)))
        assert.ok(Math.max(line, contrast(at('ua'), at(name))) >= 3, name)
      }
    })

    test('the border frame’s lines are 3:1 or more against what they part', () => {
      for (const name of ['b-nato', 'b-ru', 'b-by', 'oth']) {
        check(3, at('mute'), at(name), `between classes on ${name}`)
        const line = Math.min(
          contrast(at('ua-line'), at('b-ua')),
          contrast(at('ua-line'), at(name)),
        )
        assert.ok(Math.max(line, contrast(at('b-ua'), at(name))) >= 3, `Ukraine and ${name}`)
      }
      const against = (fill: string) =>
        Math.max(contrast(at('b-line'), fill), contrast(at('b-case').slice(0, 7), fill))
      assert.ok(against(at('b-nato')) >= 3 && against(at('b-ua')) >= 3)
    })

    test('labels are 4.5:1 or more on what they stand on', () => {
      check(4.5, '#ffffff', at('nato'), 'white on members')
      for (const name of ['ua', 'later', 'b-ua']) check(4.5, ink, at(name), `dark on ${name}`)
      check(4.5, at('ink'), at('ru'), 'Russia')
      for (const name of ['b-nato', 'b-ru', 'b-by', 'oth', 'paper', 'paper'])
        check(4.5, at('ink'), at(name), name)
    })
  })
}

for (const [name, luminance] of sights) {
  for (const theme of ['light', 'dark'] as const) {
    test(`to ${name}, in the ${theme} theme, neighbouring classes are parted by 3:1, by fill or by a line`, () => {
      const between = (one: string, other: string) =>
        contrast(token(one, theme), token(other, theme), luminance)
      for (const one of ['nato', 'ru', 'by', 'oth', 'paper']) {
        const line = Math.max(between(one, 'paper'), between(one, 'ink'))
        assert.ok(line >= 3, `${one}: ${line.toFixed(2)}`)
        const outline = Math.min(between('ua-line', 'ua'), between('ua-line', one))
        assert.ok(Math.max(outline, between('ua', one)) >= 3, `Ukraine and ${one}`)
      }
      assert.ok(between('paper', 'ink') >= 3)
      assert.ok(between('ua', 'ua-line') >= 3, 'the hatch of Crimea')
    })
  }
}
