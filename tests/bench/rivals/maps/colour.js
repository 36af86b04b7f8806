import { joined } from '../days.json'

/** The fill of a country on a day, by its id in the topology. */
export const colour = (id, day) =>
  id === '804' || id === 'UA' ? '#f1c232' : joined[id] <= day ? '#2f5987' : '#dfe5e6'
