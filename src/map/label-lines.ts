import type { FrameName } from './frames.ts'
import type { MapFacts } from './map-facts.ts'

/** The words of a label, line by line: a name, in the border frame with the published length of the border. */
export function labelLines(
  { countries, land, borders, hatches }: MapFacts,
  frame: FrameName,
  id: string,
): string[] {
  const hatch = hatches.find((one) => one.id === id)
  if (hatch) return hatch.label
  if (id === 'GL') return [land.get('GL')?.name ?? id, `(${countries.get('DK')?.name ?? 'DK'})`]
  const name = countries.get(id)?.name ?? land.get(id)?.name
  if (name === undefined)
    throw new Error(`src/map/labels.ts: there is no country ${id}. Correct the id of the label.`)
  const length = borders.neighbours.find(({ iso2 }) => iso2 === id)?.cia_factbook.km
  return frame === 'border' && length !== undefined
    ? [name, `${length.toLocaleString('en-GB')} km`]
    : [name]
}
