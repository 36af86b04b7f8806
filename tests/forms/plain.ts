/** Words without what forms may set in their own way: kinds of space, quotation marks, ligatures and dots. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[“”‘’"]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
