import { partOf, type Origin } from "../../source/source.js";
import { startLineOf } from "./place-within.js";

/** Where `name` stands in a request's first line; all of that line where it is encoded or parted from what is around it. */
export function placeOfParameter(name: string, request: Origin): Origin {
  const line = startLineOf(request);
  const found = ["?", "&", "(", ","].map((mark) => partOf(line, `${mark}${name}=`)).find((part) => part !== line);
  return found ? { ...found, start: found.start + 1, end: found.end - 1 } : line;
}

/** Where `part` of the value of `option` stands in a request's first line; the option's name where it is encoded. */
export function placeInQuery(option: string, part: string, request: Origin): Origin {
  const place = placeOfParameter(option, request);
  const rest = { ...startLineOf(request), start: place.end };
  const found = partOf(rest, part);
  return found === rest ? place : found;
}
