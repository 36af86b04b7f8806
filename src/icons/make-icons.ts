// `npm run icons`, by hand, when the door or its colours change: writes the icons into public/. They are committed.
import { mkdirSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { drawDoor } from './draw-door.ts'

const folder = `${import.meta.dirname}/../../public`
const paper = '#fafbfa'
/** Launchers may cut a maskable icon down to a circle of 80 % of its width; the door's corners lie in it at 60 %. */
const masked = 0.6
const whole = 0.72

const pictures: [file: string, pixels: number, share: number][] = [
  ['apple-touch-icon.png', 180, whole],
  ['icons/192.png', 192, whole],
  ['icons/512.png', 512, whole],
  ['icons/maskable-512.png', 512, masked],
]

mkdirSync(`${folder}/icons`, { recursive: true })
writeFileSync(`${folder}/favicon.svg`, drawDoor({ share: 30 / 32, dark: true }))
for (const [file, pixels, share] of pictures) {
  const svg = drawDoor({ share, ground: paper })
  await sharp(Buffer.from(svg), { density: 1200 })
    .resize(pixels, pixels)
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toFile(`${folder}/${file}`)
}
