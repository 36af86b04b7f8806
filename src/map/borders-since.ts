/** Before this day the borders of Europe were not those that we draw: see the map note mn-borders-1991. */
export const bordersSince = '1993-01-01'
