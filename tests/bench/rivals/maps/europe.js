/** The corners of Europe, and the turn of the equal-area projection. */
export const rotate = [-12, -52]
export const corners = {
  type: 'MultiPoint',
  coordinates: [
    [-24, 64],
    [45, 66],
    [-10, 35],
    [40, 35],
  ],
}
