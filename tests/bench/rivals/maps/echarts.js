import { MapChart } from 'echarts/charts'
import { GeoComponent } from 'echarts/components'
import { init, registerMap, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { feature } from 'topojson-client'
import { colour } from './colour.js'
import { slider } from './slider.js'

use([MapChart, GeoComponent, CanvasRenderer])
const topology = await (await fetch('/maps/countries-50m.json')).json()
const countries = feature(topology, topology.objects.countries)
registerMap('world', countries)

const data = (day) =>
  countries.features.map(({ id, properties: { name } }) => ({
    name,
    itemStyle: { areaColor: colour(id, day), borderColor: '#fff' },
  }))
const place = document.getElementById('map')
const chart = init(place)
chart.on('finished', () => {
  place.setAttribute('data-drawn', '')
})
chart.setOption({
  animation: false,
  series: [
    {
      type: 'map',
      map: 'world',
      boundingCoords: [
        [-24, 72],
        [45, 34],
      ],
      data: data('2022-11-29'),
    },
  ],
})
slider((day) => {
  chart.setOption({ series: [{ data: data(day) }] })
})
