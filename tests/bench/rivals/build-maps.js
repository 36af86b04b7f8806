// Bundles each way to make the map, minified, into a folder with its page: node build-maps.js <folder>
import { copyFile, mkdir } from 'node:fs/promises'
import { build } from 'esbuild'

const [folder] = process.argv.slice(2)
for (const name of ['d3-atlas', 'd3-cut', 'plot', 'echarts']) {
  await mkdir(`${folder}/${name}`, { recursive: true })
  await copyFile('maps/page.html', `${folder}/${name}/index.html`)
  await build({
    entryPoints: [`maps/${name}.js`],
    outfile: `${folder}/${name}/script.js`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  })
}
await copyFile('node_modules/world-atlas/countries-50m.json', `${folder}/countries-50m.json`)
