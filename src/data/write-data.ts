import { to } from '../facts/addresses.ts'
import { changes } from '../facts/changes.ts'
import type { Facts } from '../facts/facts.ts'
import { fullAddress } from '../facts/full-address.ts'
import { licence } from '../facts/licence.ts'
import { dataAddress } from './data-address.ts'
import type { DataSet } from './data-set.ts'
import { forReaders } from './for-readers.ts'

/** A set as JSON, with its licence, its days and its schema in it. */
export function writeData(set: DataSet, facts: Facts): string {
  const { site } = facts
  const whole = {
    $schema: fullAddress(dataAddress(`schema/${set.name}.json`), site),
    version: '1',
    name: set.name,
    title: set.title,
    describes: set.describes,
    attribution: `${site.publisher ?? site.name}, ${fullAddress(to('/'), site)}`,
    licence,
    page: fullAddress(set.page, site),
    report_day: site.report_day,
    reaches: site.reaches,
    changed: changes(facts)[0]?.entry.day ?? site.report_day,
    notes: set.notes,
    records: set.records,
  }
  return `${JSON.stringify(forReaders(whole), null, 1)}\n`
}
