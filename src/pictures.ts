// Runs at build time only: names in articles become drawings here, so that src/markdown knows nothing of maps.
import { to } from './facts/addresses.ts'
import type { Facts } from './facts/facts.ts'
import type { Pictures } from './markdown/article-context.ts'
import { drawGrowth } from './charts/draw-growth.ts'
import { drawRibbon } from './charts/draw-ribbon.ts'
import { mapPicture } from './map/map-picture.ts'

/**
 * The pictures that an article may name; src/facts/picture-names.ts lists them for the check. `map:europe` shows the
 * report's day and who has joined since, `map:<day>` that day alone. `ribbon:` with the ids of events is the pipeline's
 * own, for the frame "Since then".
 */
export function pictures(facts: Facts): Pictures {
  return (name, alternative) => {
    const [kind, what = ''] = name.split(':', 2)
    if (kind === 'map' && what === 'border') {
      return {
        ...mapPicture(facts, { frame: 'border', day: facts.site.report_day, alternative }),
        more: more(),
      }
    }
    if (kind === 'map' && (what === 'europe' || facts.mapStates.has(what))) {
      const since = what === 'europe'
      const day = since ? facts.site.report_day : what
      return { ...mapPicture(facts, { frame: 'europe', day, alternative, since }), more: more() }
    }
    if (name === 'chart:growth')
      return { drawing: drawGrowth(facts, alternative, true), more: more() }
    if (kind === 'ribbon') {
      const events = what.split(' ').flatMap((id) => facts.events.get(id) ?? [])
      return { drawing: drawRibbon(facts, events, alternative) }
    }
    return undefined
  }
}

// Asked for when it is used: this file is loaded before the base path is known.
const more = () => ({ href: to('/map/'), text: 'Open the map' })
