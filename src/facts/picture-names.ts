import type { Facts } from './facts.ts'

/** The pictures that an article may name; src/pictures.ts draws them. */
export const pictureNames = (facts: Pick<Facts, 'mapStates'>): string[] => [
  'map:border',
  'map:europe',
  'chart:growth',
  ...[...facts.mapStates.keys()].map((day) => `map:${day}`),
]
