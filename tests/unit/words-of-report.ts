import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { dayInWords } from '../../src/facts/day.ts'

interface Content {
  site: { name: string; title: string; report_day: string; map: { alliance: string } }
  report: { place: string }
  countries: { countries: { name: string }[] }
  people: { people: { name: string }[] }
}

/**
 * The words by which content/ can be told from that of another report, each with the pattern that finds it: the names of
 * the site, the alliance, the place, countries and people, and the day of the report, however it is written.
 */
export function wordsOfReport(): { word: string; pattern: RegExp }[] {
  const read = <Name extends keyof Content>(name: Name) =>
    parse(readFileSync(`content/${name}.yaml`, 'utf8')) as Content[Name]
  const site = read('site')
  const people = read('people').people.map(({ name }) => name)
  const words = [
    site.name,
    site.title,
    site.report_day,
    site.report_day.replaceAll('-', '_'),
    dayInWords(site.report_day),
    site.map.alliance,
    read('report').place,
    ...read('countries').countries.map(({ name }) => name),
    ...people,
    ...people.map((name) => name.split(' ').at(-1) ?? name),
  ]
  return [...new Set(words)].map((word) => ({
    word,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'u',
    ),
  }))
}
