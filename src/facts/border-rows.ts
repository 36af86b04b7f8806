import type { Border } from './schema/border.ts'

/** One published length of a border, in kilometres, with what it is made of. */
export interface BorderRow {
  publisher: string
  km: number
  detail: string
  sources: readonly string[]
}

const inWords = (km: number) => `${km.toLocaleString('en-GB')} km`

/** A border's length by each published series, the one the site compares by first. */
export function borderRows(border: Border): BorderRow[] {
  const { cia_factbook: cia, ukraine_border_guard: guard, ukraine_ua_site: site } = border
  const { own_authority: own, rounded } = border
  const parts = (of: [string, number | undefined][]) =>
    of.flatMap(([name, km]) => (km === undefined ? [] : [`${name} ${inWords(km)}`])).join(', ')
  return [
    {
      publisher: 'CIA World Factbook',
      km: cia.km,
      detail: parts([['before March 2022', cia.before_2022_03]]),
      sources: cia.sources,
    },
    {
      publisher: 'Ukraine’s border service, as cited',
      km: guard.land_incl_rivers,
      detail: parts([
        ['of which along rivers', guard.of_which_rivers],
        ['on dry land, by subtraction', guard.dry_land_by_subtraction],
        ['at sea besides', guard.sea],
      ]),
      sources: guard.sources,
    },
    ...(site
      ? [{ publisher: 'ukraine.ua', km: site.land, detail: '', sources: site.sources }]
      : []),
    ...(own
      ? [
          {
            publisher: 'Its own authority',
            km: own.total,
            detail: parts([
              ['on land', own.land],
              ['along rivers', own.river],
              ['at sea', own.sea],
            ]),
            sources: own.sources,
          },
        ]
      : []),
    ...(rounded
      ? [
          {
            publisher: `Rounded, by ${rounded.used_by}`,
            km: rounded.km,
            detail: '',
            sources: rounded.sources,
          },
        ]
      : []),
  ]
}
