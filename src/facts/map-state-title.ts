/**
 * The headline of a map state's page, its day in words: `NATO on 29 November 2022: 30 members`. It formats no day, since
 * the map's script, which is sent to readers, uses it too.
 */
export const mapStateTitle = (alliance: string, date: string, members: number): string =>
  `${alliance} on ${date}: ${members} members`
