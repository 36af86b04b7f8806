import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PathWriter } from '../../../src/map/path-writer.ts'
import { ringsOf } from './drawn.ts'

function ring(writer: PathWriter, [[x, y], ...others]: [[number, number], ...[number, number][]]) {
  writer.moveTo(x, y)
  for (const point of others) writer.lineTo(...point)
  writer.closePath()
}

test('rings are written in whole relative steps, and the second starts where the first began', () => {
  const writer = new PathWriter()
  ring(writer, [
    [10, 10],
    [20.4, 9.6],
    [20, 20],
  ])
  ring(writer, [
    [30, 5],
    [35, 5],
    [30, 9],
  ])
  assert.equal(String(writer), 'm10 10 10 0 0 10zm20-5 5 0-5 4z')
  assert.deepEqual(ringsOf(String(writer)), [
    [
      [10, 10],
      [20, 10],
      [20, 20],
    ],
    [
      [30, 5],
      [35, 5],
      [30, 9],
    ],
  ])
})

test('a ring that rounding has collapsed is left out, and what follows keeps its place', () => {
  const writer = new PathWriter()
  ring(writer, [
    [1, 1],
    [1.2, 1.1],
    [0.9, 1.3],
  ])
  ring(writer, [
    [5, 5],
    [9, 5],
    [5, 9],
  ])
  assert.equal(String(writer), 'm5 5 4 0-4 4z')
})

test('lines stay open', () => {
  const writer = new PathWriter()
  writer.moveTo(0, 0)
  writer.lineTo(3, -4)
  writer.moveTo(10, 10)
  writer.lineTo(10, 12)
  assert.equal(String(writer), 'm0 0 3-4m7 14 0 2')
})
