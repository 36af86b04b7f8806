import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinShapes } from '../../../src/map/join-shapes.ts'
import { mapTopology } from '../../../src/map/map-topology.ts'
import { content } from './content.ts'

const poland = content.countries.get('PL')

test('content and shapes fit', () => {
  assert.doesNotThrow(() => {
    joinShapes(content)
  })
})

test('a record without a shape stops the build, with the file and the cure', () => {
  assert.ok(poland)
  const countries = new Map([
    ...content.countries,
    ['QQ', { ...poland, iso2: 'QQ', name: 'Ruritania' }],
  ])
  assert.throws(
    () => {
      joinShapes({ ...content, countries })
    },
    {
      message:
        'content/countries.yaml: Ruritania (QQ) has no shape on the map. Correct its iso2, or run npm run geodata so that src/map/map.topo.json has the shape.',
    },
  )
})

test('a topology that lost a member stops the build', () => {
  const { countries } = mapTopology.objects
  const geometries = countries.geometries.filter(({ id }) => id !== 'LU')
  const lost = {
    ...mapTopology,
    objects: { ...mapTopology.objects, countries: { ...countries, geometries } },
  }
  assert.throws(() => {
    joinShapes(content, lost)
  }, /^Error: content\/countries\.yaml: Luxembourg \(LU\) has no shape/)
})

test('a shape without a record or a name stops the build', () => {
  const land = new Map([...content.land].filter(([id]) => id !== 'CH'))
  assert.throws(
    () => {
      joinShapes({ ...content, land })
    },
    {
      message:
        'src/map/map.topo.json: the shape CH has no record and no name. Add it under land in content/map.yaml, or correct src/map/iso-codes.ts and run npm run geodata.',
    },
  )
})

test('a hatch without a shape stops the build', () => {
  const empty = {
    ...mapTopology,
    objects: { ...mapTopology.objects, crimea: { ...mapTopology.objects.crimea, arcs: [] } },
  }
  assert.throws(() => {
    joinShapes(content, empty)
  }, /^Error: content\/map\.yaml: the hatch crimea has no shape on the map\./)
})

test('a neighbour that is no country of the map stops the build', () => {
  const [first, ...others] = content.borders.neighbours
  assert.ok(first)
  const borders = { ...content.borders, neighbours: [{ ...first, iso2: 'QQ' }, ...others] }
  assert.throws(() => {
    joinShapes({ ...content, borders })
  }, /^Error: content\/borders\.yaml: the neighbour QQ has no shape/)
})
