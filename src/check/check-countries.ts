import { membersOn } from '../facts/members-on.ts'
import type { Content } from './content.ts'
import type { Ref } from './places.ts'
import type { Problem } from './problem.ts'

/** The rounds and the map's days say of each member what its own record says. */
export function checkCountries({ facts, places }: Content): Problem[] {
  const problems: Problem[] = []
  if (!places.areWhole('countries')) return problems
  const countries = [...facts.countries.values()]
  const add = (ref: Ref, key: string, what: string, cure: string) =>
    problems.push({ ...places.of(ref, [key]), what, cure })

  for (const country of countries) {
    const { iso2: id, round, member_from: from } = country
    const ref = { kind: 'countries', id } as const
    if ((round === undefined) !== (from === undefined)) {
      const what = `"${id}" has ${round === undefined ? 'member_from' : 'round'} without ${round === undefined ? 'round' : 'member_from'}.`
      add(
        ref,
        round === undefined ? 'member_from' : 'round',
        what,
        'Give a member both, another country neither.',
      )
    } else if (
      round !== undefined &&
      places.areNamed('rounds') &&
      !places.has({ kind: 'rounds', id: String(round) })
    ) {
      const cure = 'Use one of the rounds at the top of the file, or add it there.'
      add(ref, 'round', `${round} is not a round of accession.`, cure)
    }
    if (country.invited !== undefined && from !== undefined && country.invited >= from) {
      const what = `"${id}" was invited on ${country.invited}, not before it joined on ${from}.`
      add(ref, 'invited', what, 'Mend one of the two days.')
    }
  }
  for (const { round, date, members } of facts.rounds) {
    const ref = { kind: 'rounds', id: String(round) } as const
    const theirs = countries.filter((country) => country.round === round)
    compare(
      members,
      theirs.map(({ iso2 }) => iso2),
      `have round: ${round}`,
      ref,
      'members',
      add,
    )
    for (const { iso2, member_from: from } of theirs) {
      if (from === date || from === undefined) continue
      const what = `"${iso2}" is of round ${round}, which is of ${date}; its member_from is ${from}.`
      add({ kind: 'countries', id: iso2 }, 'member_from', what, 'Mend one of the two days.')
    }
  }
  let before = ''
  for (const [id, { date, members, joined }] of facts.mapStates) {
    const ref = { kind: 'mapStates', id } as const
    const count = membersOn(countries, date).length
    if (count !== members) {
      const what = `The state has ${members} members; by content/countries.yaml there were ${count} on ${date}.`
      add(ref, 'members', what, `Write members: ${count}, or mend a member_from.`)
    }
    const since = before
    const new_ = countries.filter(({ member_from: from }) => from && from > since && from <= date)
    compare(
      joined,
      new_.map(({ iso2 }) => iso2),
      'joined by its member_from',
      ref,
      'joined',
      add,
    )
    before = date
  }
  return problems
}

/** Two lists of countries that must hold the same. */
function compare(
  listed: readonly string[],
  known: readonly string[],
  rule: string,
  ref: Ref,
  key: string,
  add: (ref: Ref, key: string, what: string, cure: string) => void,
): void {
  const missing = known.filter((id) => !listed.includes(id))
  const extra = listed.filter((id) => !known.includes(id))
  if (missing.length > 0) {
    add(
      ref,
      key,
      `"${key}" lacks ${missing.join(', ')}.`,
      `Add what content/countries.yaml says: these ${rule}.`,
    )
  }
  if (extra.length > 0) {
    add(
      ref,
      key,
      `"${key}" holds ${extra.join(', ')}, which does not belong there.`,
      `Delete it, or mend its record in content/countries.yaml.`,
    )
  }
}
