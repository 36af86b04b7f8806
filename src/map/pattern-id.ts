/** The hatches and grounds that are more than a colour. */
export type PatternName = 'by' | 'inv' | 'cri' | 'claim'

/** The id of a pattern in the drawing `drawing`: a page may hold several drawings. */
export const patternId = (name: PatternName, drawing: string): string => `p-${name}-${drawing}`
