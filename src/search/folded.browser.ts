/** A word without capitals and marks: readers type Przewodow and Turkiye. A letter alone says nothing. */
export function folded(word: string): string | null {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')
  return plain.length > 1 || /\d/.test(plain) ? plain : null
}
