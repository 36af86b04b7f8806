/**
 * The country around which map.topo.json and the border frame are made (ISO 3166-1 alpha-2): its lines are the finest,
 * and joinShapes() holds the map's subject in content/site.yaml to it. For another, move the frame and run
 * `npm run geodata`.
 */
export const framedCountry = 'UA'
