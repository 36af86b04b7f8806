import { stringify } from 'csv-stringify/sync'

/**
 * Rows as CSV (RFC 4180), with a first line of names. A cell that a spreadsheet would run as a formula has an
 * apostrophe put before it.
 */
export const writeTable = (
  rows: readonly Readonly<Record<string, string | number | null | undefined>>[],
): string =>
  stringify([...rows], { header: true, record_delimiter: 'windows', escape_formulas: true })
