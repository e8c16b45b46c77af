import { decode } from "../../util/percent.js";
import type { QueryPair } from "../route.js";

/**
 * The pairs of a query, names and values decoded once. Ampersands inside quotes part nothing as long as the quotes are
 * balanced, since pages write `$filter=name eq 'a & b'` unencoded.
 */
export function readQuery(query: string): readonly QueryPair[] {
  return splitPairs(query)
    .filter((pair) => pair.trim() !== "")
    .map(readPair);
}

function splitPairs(query: string): readonly string[] {
  const pairs: string[] = [];
  let quote = "";
  let start = 0;
  for (let at = 0; at < query.length; at++) {
    const character = query.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === "'" || character === '"') quote = character;
    else if (character === "&") {
      pairs.push(query.slice(start, at));
      start = at + 1;
    }
  }
  return quote === "" ? [...pairs, query.slice(start)] : query.split("&");
}

// One page writes `name:{value}`.
const colonPair = /^\$?\w+:(?=[{<])/;

function readPair(pair: string): QueryPair {
  const written = pair.trim();
  const equals = written.indexOf("=");
  const separator = equals === -1 ? (colonPair.exec(written)?.[0].length ?? 0) - 1 : equals;
  if (separator < 0) return { name: decodePlus(written), value: "" };
  return { name: decodePlus(written.slice(0, separator)), value: decodePlus(written.slice(separator + 1)) };
}

// WHATWG URL, application/x-www-form-urlencoded parsing: a plus is a space. In `10:00+02:00` it is what it looks like.
function decodePlus(text: string): string {
  return decode(text.replace(/\+(?!\d\d:\d\d(?!\d))/g, " "));
}
