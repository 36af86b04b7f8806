import type { Border, Borders } from './schema/border.ts'

/** One published length of a border, in kilometres, with what it is made of. */
export interface BorderRow {
  publisher: string
  km: number
  detail: string
  sources: readonly string[]
}

const inWords = (km: number) => `${km.toLocaleString('en-GB')} km`

/** A border's length by each published series, the one the site compares by first. */
export function borderRows(border: Border, series: Borders['series']): BorderRow[] {
  const { cia_factbook: cia, border_guard: guard, government_site: site } = border
  const { own_authority: own, rounded } = border
  const parts = (of: [string, number | undefined][]) =>
    of.flatMap(([name, km]) => (km === undefined ? [] : [`${name} ${inWords(km)}`])).join(', ')
  return [
    {
      publisher: series.cia_factbook,
      km: cia.km,
      detail: parts([[series.earlier, cia.earlier]]),
      sources: cia.sources,
    },
    {
      publisher: series.border_guard,
      km: guard.land_incl_rivers,
      detail: parts([
        ['of which along rivers', guard.of_which_rivers],
        ['on dry land, by subtraction', guard.dry_land_by_subtraction],
        ['at sea besides', guard.sea],
      ]),
      sources: guard.sources,
    },
    ...(site
      ? [{ publisher: series.government_site, km: site.land, detail: '', sources: site.sources }]
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
