/** Whether `text` is a full day, `YYYY-MM-DD`, that exists: 2022-02-30 does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Whether `text` is a day in the part of EDTF that content uses: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, `YYYY~`, `XXXX`. */
export function isEdtfDay(text: string): boolean {
  return text === 'XXXX' || /^\d{4}~?$/.test(text) || isDay(text) || isDay(`${text}-01`)
}

/** The first day of an EDTF day: `1994` begins on 1994-01-01. A day not known sorts last. */
export function firstDay(edtf: string): string {
  if (edtf === 'XXXX') return '9999-12-31'
  const known = edtf.replace('~', '')
  return known + '-01-01'.slice(known.length - 4)
}

/** The last day of an EDTF day: `1966-03` ends on 1966-03-31. A day not known sorts last. */
export function lastDay(edtf: string): string {
  if (edtf === 'XXXX') return '9999-12-31'
  const known = edtf.replace('~', '')
  if (known.length === 10) return known
  const month = known.length === 7 ? Number(known.slice(5)) : 12
  return new Date(Date.UTC(Number(known.slice(0, 4)), month, 0)).toISOString().slice(0, 10)
}

/** Whether all of `a` is before all of `b`. A day not known is neither before nor after anything. */
export function isBefore(a: string, b: string): boolean {
  return a !== 'XXXX' && b !== 'XXXX' && lastDay(a) < firstDay(b)
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An EDTF day in words: `29 November 2022`, `March 1966`, `1994`, `about 2010`, `day not known`. Short: `29 Nov 2022`. */
export function dayInWords(edtf: string, form: 'long' | 'short' = 'long'): string {
  if (edtf === 'XXXX') return 'day not known'
  if (edtf.endsWith('~')) return `about ${edtf.slice(0, 4)}`
  const [year = '', month, day] = edtf.split('-')
  if (month === undefined) return year
  const name = months[Number(month) - 1] ?? ''
  const written = form === 'short' ? name.slice(0, 3) : name
  return day === undefined ? `${written} ${year}` : `${Number(day)} ${written} ${year}`
}
