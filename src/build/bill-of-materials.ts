import type { Lock } from './lock.ts'

/**
 * The packages that the site is made and tested with as a bill of materials in CycloneDX 1.6: names, versions, licences
 * and hashes, as the lock file has them. It bears no day and no serial number, so that it is the same for all.
 */
export function billOfMaterials({ packages }: Lock): object {
  const own = packages['']
  const components = Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, { version = '', license, integrity, dev }]) => {
      const name = folder.replace(/^.*node_modules\//, '')
      const [algorithm, hash] = integrity?.split('-') ?? []
      return {
        type: 'library',
        'bom-ref': `${folder}@${version}`,
        name,
        version,
        scope: dev ? 'excluded' : 'required',
        ...(algorithm === 'sha512' &&
          hash && {
            hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
          }),
        ...(license && { licenses: [{ expression: license }] }),
        purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      }
    })
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', name: own?.name ?? '', version: own?.version ?? '' },
    },
    components,
  }
}
