/** A file of content/ as text. In one check after another it is the same object while its bytes are the same. */
export interface TextFile {
  file: string
  text: string
}
