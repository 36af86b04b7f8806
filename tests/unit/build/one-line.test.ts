import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { oneLine } from '../../../src/build/one-line.ts'

const failure = (code: string, path: string) => Object.assign(new Error(code), { code, path })

test('what the system refuses is told in one line with its cure', () => {
  for (const code of ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EMFILE', 'ENOENT']) {
    const line = oneLine(failure(code, 'dist/page')) ?? ''
    assert.match(line, /^[^\n]+\. [^\n]+$|^[^\n]+: [^\n]+$/, code)
  }
  assert.match(oneLine(failure('ENOSPC', 'dist/page')) ?? '', /disk is full: dist\/page/)
})

test('a missing font is named, also where it is the cause of another failure', async () => {
  const missing = await readFile('src/cards/fonts/none.ttf').catch((error: unknown) => error)
  assert.match(oneLine(new Error('card', { cause: missing })) ?? '', /fonts\/none\.ttf is missing/)
})

test('a fault of the program is not dressed as one of the system', () => {
  assert.equal(oneLine(new TypeError('x is undefined')), undefined)
  assert.equal(oneLine('words'), undefined)
})
