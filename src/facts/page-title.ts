/** The title of a page of a list: the first has that of the list. */
export const pageTitle = (title: string, { number }: { number: number }): string =>
  number === 1 ? title : `${title}, page ${number}`
