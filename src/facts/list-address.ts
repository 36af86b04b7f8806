/** The address of a page of a list: the first has that of the list, the second adds `page/2/`. */
export const listAddress = (list: string, number: number): string =>
  number === 1 ? list : `${list}page/${number}/`
