/** The colours of the cards: the light values of src/styles/tokens.css, by the same names. A test holds them together. */
export const cardColours = {
  paper: '#fafbfa',
  ink: '#141a1c',
  mute: '#45525a',
  now: '#0b4391',
  then: '#704400',
  nato: '#2f5987',
  later: '#86b1da',
  ua: '#f1c232',
  'ua-line': '#141a1c',
  ru: '#aaa29c',
  by: '#c9c1ba',
  'by-line': '#8a807a',
  oth: '#dfe5e6',
} as const
