/** Members too small to be seen in the far frames: a dot stands in each, at this longitude and latitude. */
export const smallStates: Readonly<Record<string, readonly [longitude: number, latitude: number]>> =
  {
    LU: [6.1, 49.75],
    SI: [14.8, 46.1],
    ME: [19.2, 42.8],
    MK: [21.7, 41.6],
    AL: [20, 41.1],
  }
