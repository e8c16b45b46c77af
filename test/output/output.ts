import type { GeneratedFile } from "../../src/emit/generated-file.js";
import { printManifest } from "../../src/output/manifest.js";
import type { Files } from "../helpers/temp-folder.js";

/** An output that holds `files` and their manifest. */
export function outputOf(files: Files): readonly GeneratedFile[] {
  const generated = Object.entries(files).map(([path, text]) => ({ path, text }));
  const manifest = printManifest({ files: generated, pages: [], names: new Map(), untested: [], omissions: [] });
  return [...generated, manifest];
}

/** The files of an output, its manifest among them, as a folder would hold them. */
export function asFiles(output: readonly GeneratedFile[]): Files {
  return Object.fromEntries(output.map(({ path, text }) => [path, text]));
}
