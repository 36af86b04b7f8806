/** The sizes in pixels of pages to be embedded: each holds the longest of its kind without a scroll bar. */
export const embedSizes = {
  claims: { width: 600, height: 490 },
  map: { width: 640, height: 740 },
} as const
