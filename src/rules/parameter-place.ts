import type { Origin } from "../source/source.js";
import { partOf, startLineOf } from "./start-line.js";

/** Where `name` stands in a request's first line; all of that line where it is encoded or parted from what is around it. */
export function placeOfParameter(name: string, request: Origin): Origin {
  const line = startLineOf(request);
  const found = ["?", "&", "(", ","].map((mark) => partOf(line, `${mark}${name}=`)).find((part) => part !== line);
  return found ? { ...found, start: found.start + 1, end: found.end - 1 } : line;
}
