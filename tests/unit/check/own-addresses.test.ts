import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { ownAddresses } from '../../../src/check/own-addresses.ts'

test('every page, folder and file at the top of the site is an address of its own or a text of content/', () => {
  const names = [...readdirSync('src/pages'), ...readdirSync('public')]
    .filter((name) => !/^[_[]/.test(name) && !/\.\w+\.ts$|^\./.test(name))
    .map((name) => name.replace(/\..*$/, ''))
    .filter((name) => !existsSync(`content/pages/${name}.md`))
  const isFile = ['favicon', 'apple-touch-icon']
  assert.ok(names.length > 15)
  assert.deepEqual(
    names.filter((name) => !ownAddresses.includes(name) && !isFile.includes(name)),
    [],
  )
})
