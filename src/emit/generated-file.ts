/** A file of the output: path below the output folder, text with LF line ends. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
