import { geoAzimuthalEqualArea, geoPath, select } from 'd3'
import { feature } from 'topojson-client'
import { colour } from './colour.js'
import { corners, rotate } from './europe.js'
import { slider } from './slider.js'

/** The map as d3's own examples make it: a path a country, fills changed in place. */
export function drawWithD3(topology) {
  const projection = geoAzimuthalEqualArea()
    .rotate(rotate)
    .fitSize([960, 800], corners)
    .clipExtent([
      [0, 0],
      [960, 800],
    ])
  const path = geoPath(projection)
  const svg = select('#map').append('svg').attr('viewBox', '0 0 960 800')
  const countries = svg
    .selectAll('path')
    .data(feature(topology, topology.objects.countries).features)
    .join('path')
    .attr('d', path)
    .attr('stroke', '#fff')
    .attr('fill', ({ id }) => colour(id, '2022-11-29'))
  svg.attr('data-drawn', '')
  slider((day) => countries.attr('fill', ({ id }) => colour(id, day)))
}
