/** How much of Ukraine's land border is members', in kilometres of one published series. */
export const borderShareWords = (part: number, whole: number): string =>
  `Ukraine’s border with members: ${part.toLocaleString('en-GB')} of ${whole.toLocaleString('en-GB')}\u00a0km`
