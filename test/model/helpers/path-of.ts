import type { PathTemplate } from "../../../src/model/paths/path-template.js";
import { readPath } from "../../../src/model/paths/read-path.js";

/** The path that `target` is read as. */
export function pathOf(target: string): PathTemplate {
  const reading = readPath(target);
  if ("malformed" in reading) throw new TypeError(reading.malformed);
  return reading.path;
}
