import type { Content } from './content.ts'
import type { Problem } from './problem.ts'
import type { Path } from './yaml-place.ts'

/** Lengths add up to the published totals, in each series by itself; comparisons repeat the lengths of the records. */
export function checkBorders({ facts, places }: Content): Problem[] {
  const problems: Problem[] = []
  if (!places.areWhole('borders') || !facts.site.map) return problems
  const { neighbours, totals, comparison } = facts.borders
  const add = (path: Path, what: string, cure: string) =>
    problems.push({ ...places.of({ kind: 'borders', id: '' }, path), what, cure })
  const members = neighbours.filter(({ member_since: since }) => since !== undefined)
  const sums = (
    series: 'cia_factbook' | 'border_guard',
    total: string,
    given: number,
    lengths: readonly number[],
  ) => {
    const sum = lengths.reduce((a, b) => a + b, 0)
    if (isSame(sum, given)) return
    const what = `"${total}" of ${series} is ${given}; the neighbours add up to ${rounded(sum)}.`
    add(['totals', series, total], what, 'Mend the total or one of the lengths.')
  }
  const cia = totals.cia_factbook
  const guard = totals.border_guard
  sums(
    'cia_factbook',
    'land',
    cia.land,
    neighbours.map((one) => one.cia_factbook.km),
  )
  sums(
    'cia_factbook',
    'members',
    cia.members,
    members.map((one) => one.cia_factbook.km),
  )
  const guarded = (list: typeof neighbours) => list.map((one) => one.border_guard.land_incl_rivers)
  sums('border_guard', 'land_incl_rivers', guard.land_incl_rivers, guarded(neighbours))
  sums('border_guard', 'members', guard.members, guarded(members))
  if (!isSame(guard.land_incl_rivers + guard.sea, guard.total)) {
    const what = `"total" is ${guard.total}; land and sea make ${rounded(guard.land_incl_rivers + guard.sea)}.`
    add(['totals', 'border_guard', 'total'], what, 'Mend the total or one of its parts.')
  }

  const seen = new Set<string>()
  neighbours.forEach((one, i) => {
    const { iso2, member_since: since, border_guard: guard, own_authority: own } = one
    if (seen.has(iso2)) {
      add(['neighbours', i, 'iso2'], `"${iso2}" stands twice.`, 'Keep one of the two.')
    }
    seen.add(iso2)
    const known = facts.countries.get(iso2)
    if (known && known.member_from !== since) {
      const what = `"${iso2}" has member_since ${since ?? 'unset'}; its member_from is ${known.member_from ?? 'unset'}.`
      add(['neighbours', i, 'member_since'], what, 'Make it the day of content/countries.yaml.')
    }
    const { land_incl_rivers: land, of_which_rivers: rivers, dry_land_by_subtraction: dry } = guard
    if (rivers !== undefined && dry !== undefined && !isSame(land - rivers, dry)) {
      const what = `"dry_land_by_subtraction" is ${dry}; ${land} less ${rivers} is ${rounded(land - rivers)}.`
      add(
        ['neighbours', i, 'border_guard', 'dry_land_by_subtraction'],
        what,
        `Write ${rounded(land - rivers)}, or mend one of the two lengths.`,
      )
    }
    const parts = [own?.land, own?.river, own?.sea].filter((part) => part !== undefined)
    const sum = parts.reduce((a, b) => a + b, 0)
    if (own && parts.length === 3 && !isSame(sum, own.total)) {
      const what = `"total" is ${own.total}; land, river and sea make ${rounded(sum)}.`
      add(['neighbours', i, 'own_authority', 'total'], what, 'Mend the total or one of its parts.')
    }
  })

  for (const [at, iso2] of facts.borders.compared.entries()) {
    if (seen.has(iso2)) continue
    const what = `"${iso2}" is compared, but is no neighbour.`
    add(['compared', at], what, `Use one of ${[...seen].join(', ')}.`)
  }
  comparison.forEach((row, i) => {
    for (const [at, iso2] of facts.borders.compared.entries()) {
      const given = row.km[at] ?? 0
      const one = neighbours.find((neighbour) => neighbour.iso2 === iso2)
      if (!one || lengthsOf(one).some((length) => isSame(length, given))) continue
      const what = `${given} is not a length of ${iso2} under neighbours.`
      add(
        ['comparison', i, 'km', at],
        what,
        `Use one of ${lengthsOf(one).map(rounded).join(', ')}.`,
      )
    }
  })
  return problems
}

/** Every length of a neighbour's record, and its own figure without the sea. */
function lengthsOf(neighbour: Content['facts']['borders']['neighbours'][number]): number[] {
  const { own_authority: own, ...rest } = neighbour
  const given = [rest, own].flatMap((series) => numbersIn(series))
  return own?.sea === undefined ? given : [...given, own.total - own.sea]
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

/** Published lengths have at most two decimals. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.005
const rounded = (length: number): number => Math.round(length * 100) / 100
