/** A colour as a screen has it: red, green, blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

type Row = readonly [number, number, number]

/** Matrices for linear RGB, full severity: Machado, Oliveira and Fernandes, 2009, table of their supplement. */
const matrices: Record<string, readonly [Row, Row, Row]> = {
  'full sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  // Luminance alone: the weights of WCAG 2.2's relative luminance.
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
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
}

const linear = (channel: number) =>
  channel <= 10.31475 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4

const clamped = (value: number) => Math.min(1, Math.max(0, value))

/** For each kind of sight, how bright a colour seems: WCAG's relative luminance, 0 to 1, of what is then seen. */
export const sights = Object.entries(matrices).map(
  ([name, matrix]): [name: string, luminance: (colour: Colour) => number] => [
    name,
    (colour) => {
      const [r, g, b] = [linear(colour[0]), linear(colour[1]), linear(colour[2])]
      const [red, green, blue] = matrix.map((row) =>
        clamped(row[0] * r + row[1] * g + row[2] * b),
      ) as [number, number, number]
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    },
  ],
)
