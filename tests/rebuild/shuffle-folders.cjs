// Loaded before a build: folders list their files in another order, as another disk may.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const turn = (entries) => (Array.isArray(entries) ? entries.toReversed() : entries)
const { readdir, readdirSync } = fs
const { readdir: promised } = fs.promises
fs.readdirSync = (...args) => turn(readdirSync(...args))
fs.promises.readdir = async (...args) => turn(await promised(...args))
fs.readdir = (path, ...args) => {
  const done = args.pop()
  readdir(path, ...args, (error, entries) => done(error, turn(entries)))
}
syncBuiltinESMExports()
