/** How much of the subject's land border is members', in kilometres of one published series. */
export const borderShareWords = (subject: string, part: number, whole: number): string =>
  `${subject}’s border with members: ${part.toLocaleString('en-GB')} of ${whole.toLocaleString('en-GB')}\u00a0km`
