import { stringify } from 'csv-stringify/sync'
import type { DataSet } from './data-set.ts'

/**
 * Rows as CSV (RFC 4180), with a first line of names. A cell that a spreadsheet would run as a formula has an
 * apostrophe put before it.
 */
export const writeTable = (rows: NonNullable<DataSet['table']>): string =>
  stringify([...rows], { header: true, record_delimiter: 'windows', escape_formulas: true })
