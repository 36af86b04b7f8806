import css from '../styles/whole.css?inline'

/** The style sheet of the whole explainer in one file. */
export const wholeStyle = css
