// What the tokens promise to the eye, by the contrast formula of WCAG 2.2.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { suite, test } from 'node:test'

const css = readFileSync('src/styles/tokens.css', 'utf8')

/** The value of a token in a theme; one that is given once holds for both. */
function token(name: string, theme: 'light' | 'dark'): string {
  const values = [...css.matchAll(new RegExp(`--${name}: (#\\w+)`, 'g'))].map(([, hex]) => hex)
  const value = theme === 'light' ? values[0] : values.at(-1)
  assert.ok(value, `tokens.css has no --${name}`)
  return value
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
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

/** How colours look to those who lack a kind of cone (Machado and others 2009, severity 1, linear light), and in grey. */
const eyes: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
}

function throughEyes(hex: string, matrix: readonly (readonly [number, number, number])[]): string {
  const linear = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  const [r = 0, g = 0, b = 0] = linear
  const seen = matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b)))
  const coded = seen.map((part) =>
    part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055,
  )
  return `#${coded
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

for (const [name, matrix] of Object.entries(eyes)) {
  for (const theme of ['light', 'dark'] as const) {
    test(`with ${name}, in the ${theme} theme, neighbouring classes are parted by 3:1, by fill or by a line`, () => {
      const at = (token_: string) => throughEyes(token(token_, theme), matrix)
      const classes = ['nato', 'ru', 'by', 'oth', 'paper']
      for (const one of classes) {
        const line = Math.max(contrast(at(one), at('paper')), contrast(at(one), at('ink')))
        assert.ok(line >= 3, `${one}: ${line.toFixed(2)}`)
        const outline = Math.min(
          contrast(at('ua-line'), at('ua')),
          contrast(at('ua-line'), at(one)),
        )
        assert.ok(Math.max(outline, contrast(at('ua'), at(one))) >= 3, `Ukraine and ${one}`)
      }
      assert.ok(contrast(at('paper'), at('ink')) >= 3)
      assert.ok(contrast(at('ua'), at('ua-line')) >= 3, 'the hatch of Crimea')
    })
  }
}
