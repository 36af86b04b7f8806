import map from '../styles/map.css?inline'
import tokens from '../styles/tokens.css?inline'

/** What a drawing needs to stand alone: the colours, and the rules of the map. */
export const drawingStyles = tokens + map
