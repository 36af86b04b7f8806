// Loaded before each command, in words that any Node understands: the commands themselves need types stripped.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or later; this is ${process.versions.node}. Run npm ci, which brings Node 24, and use the npm commands.`,
  )
  process.exit(1)
}
try {
  require.resolve('astro/package.json')
} catch {
  console.error('The packages are not installed. Run npm ci first.')
  process.exit(1)
}
