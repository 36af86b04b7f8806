import { geo, plot } from '@observablehq/plot'
import { feature } from 'topojson-client'
import { colour } from './colour.js'
import { corners, rotate } from './europe.js'
import { slider } from './slider.js'

const topology = await (await fetch('/maps/countries-50m.json')).json()
const countries = feature(topology, topology.objects.countries)

/** Plot draws anew: its marks are not made to be changed. */
function draw(day) {
  const picture = plot({
    width: 960,
    height: 800,
    projection: { type: 'azimuthal-equal-area', rotate, domain: corners },
    marks: [geo(countries, { fill: ({ id }) => colour(id, day), stroke: '#fff' })],
  })
  picture.setAttribute('data-drawn', '')
  document.getElementById('map').replaceChildren(picture)
}
draw('2022-11-29')
slider(draw)
