import { to } from '../facts/addresses.ts'

/** The address of a file of open data on its own host: `dataAddress('claims.csv')`, `dataAddress('schema/claims.json')`. */
export const dataAddress = (file: string): string => to(`/data/v1/${file}`)
