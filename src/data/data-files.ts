import type { Facts } from '../facts/facts.ts'
import { dataAddress } from './data-address.ts'
import type { DataSet } from './data-set.ts'
import { writeData } from './write-data.ts'
import { writeSchema } from './write-schema.ts'
import { writeTable } from './write-table.ts'

/** A file of open data. */
export interface DataFile {
  /** `claims.json`, `claims.csv`, `schema/claims.json` */
  file: string
  /** On its own host. */
  address: string
  form: 'JSON' | 'CSV' | 'JSON Schema'
  text: string
}

/** The files of a set: records, table where there is one, schema. */
export function dataFiles(set: DataSet, facts: Facts): DataFile[] {
  const file = (name: string, form: DataFile['form'], text: string) => ({
    file: name,
    address: dataAddress(name),
    form,
    text,
  })
  return [
    file(`${set.name}.json`, 'JSON', writeData(set, facts)),
    ...(set.table ? [file(`${set.name}.csv`, 'CSV', writeTable(set.table))] : []),
    file(`schema/${set.name}.json`, 'JSON Schema', writeSchema(set, facts.site)),
  ]
}
