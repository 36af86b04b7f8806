import { json } from 'd3'
import { drawWithD3 } from './draw-with-d3.js'

drawWithD3(await json('/maps/countries-50m.json'))
