/** One font file of the site: which letters it holds, and from which file of its package they come. */
export interface Subset {
  /** Its name in this folder, without `.woff2`. */
  name: string
  /** The package under @fontsource-variable and the script of the file in it. */
  family: 'brygada-1918' | 'commissioner'
  script: 'latin' | 'latin-ext' | 'cyrillic'
  /** The letters that it always holds, used or not. */
  always: string
  /** The further letters that it takes when something uses them. */
  takes: RegExp
  /** Lightest and boldest weight, or the only one. */
  weight: { min: number; max: number } | number
}

/** What every page may need. The rare `\ ^ { } ~ | < > = * @` and backtick are left to the fallbacks. */
const base =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
  " !$%&'()+,-./:;?_" +
  '\u00a0–—‘’“”…·'
/** Letters of names that articles use; a file of their own would break the budget of an article's fonts. */
const names = 'áçéóüÅ'
/** Polish, Romanian and Turkish letters beyond Latin-1. */
const eastern = 'ăąćęğİłńśşźżș'
const ukrainian = 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя'

const text = { min: 430, max: 650 }
/** Where fonts.css sends a letter; ı, Œ and œ are in the package's `latin` file. */
const latin = /[\u00a0-\u00ff\u0131\u0152\u0153\u2000-\u22ff]/u
const extended = /[\u0100-\u0130\u0132-\u0151\u0154-\u024f]/u
const cyrillic = /[\u0401-\u045f\u0490\u0491]/u

/**
 * All font files. The first two are an article's, and share 26,000 bytes; the others are fetched only by a page that
 * has one of their letters. Ukrainian is set in Brygada only, in one weight.
 */
export const subsets: Subset[] = [
  {
    name: 'brygada',
    family: 'brygada-1918',
    script: 'latin',
    always: `${base}${names}"#[]`,
    takes: latin,
    weight: text,
  },
  {
    name: 'commissioner',
    family: 'commissioner',
    script: 'latin',
    always: base + names,
    takes: latin,
    weight: text,
  },
  {
    name: 'brygada-ext',
    family: 'brygada-1918',
    script: 'latin-ext',
    always: eastern,
    takes: extended,
    weight: text,
  },
  {
    name: 'commissioner-ext',
    family: 'commissioner',
    script: 'latin-ext',
    always: eastern,
    takes: extended,
    weight: text,
  },
  {
    name: 'brygada-uk',
    family: 'brygada-1918',
    script: 'cyrillic',
    always: ukrainian,
    takes: cyrillic,
    weight: 430,
  },
]
