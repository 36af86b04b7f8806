/** Towns and whose they are drawn as: longitude and latitude in degrees, ISO 3166-1 alpha-2. */
export const places: Readonly<
  Record<string, [longitude: number, latitude: number, country: string]>
> = {
  Simferopol: [34.1, 44.95, 'UA'],
  Sevastopol: [33.53, 44.6, 'UA'],
  Kerch: [36.45, 45.35, 'UA'],
  Armiansk: [33.69, 46.11, 'UA'],
  Donetsk: [37.8, 48, 'UA'],
  Luhansk: [39.3, 48.57, 'UA'],
  Kherson: [32.62, 46.64, 'UA'],
  Zaporizhzhia: [35.14, 47.84, 'UA'],
  Kyiv: [30.52, 50.45, 'UA'],
  Tiraspol: [29.63, 46.84, 'MD'],
  Sukhumi: [41.05, 43.02, 'GE'],
  Tskhinvali: [43.97, 42.23, 'GE'],
  Kaliningrad: [20.55, 54.71, 'RU'],
  Rostov: [39.7, 47.23, 'RU'],
  Prishtina: [21.17, 42.66, 'XK'],
  Kyrenia: [33.32, 35.33, 'CY'],
  Luxembourg: [6.13, 49.61, 'LU'],
  Podgorica: [19.26, 42.44, 'ME'],
  Skopje: [21.43, 41.99, 'MK'],
  Tirana: [19.82, 41.33, 'AL'],
  Tallinn: [24.75, 59.42, 'EE'],
  Reykjavik: [-21.9, 64.13, 'IS'],
  Nuuk: [-51.72, 64.18, 'DK'],
}
