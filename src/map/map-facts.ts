import type { Facts } from '../facts/facts.ts'

/** What the map needs to know of content. */
export type MapFacts = Pick<
  Facts,
  'site' | 'countries' | 'borders' | 'mapStates' | 'mapNotes' | 'hatches' | 'land'
>
