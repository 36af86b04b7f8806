/** The size in pixels of a claim's page to be embedded: wide enough for two columns, high enough for the longest. */
export const embedSize = { width: 600, height: 490 } as const
