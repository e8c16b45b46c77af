import type { Located, Origin, Source } from "../source/source.js";

/**
 * Text cut out of a source: a whole page, or what a fence or a comment holds without the indentation or the `>` before
 * its lines. Every index into `text` leads back to its place in the source.
 */
export interface Region {
  readonly source: Source;
  readonly text: string;
  /** Where in the lines' common text this region begins: not 0 for a slice of another region. */
  readonly base: number;
  /** Stretches that follow the source without a gap, by where they begin. Never empty. */
  readonly stretches: readonly Stretch[];
}

export interface Stretch {
  readonly at: number;
  readonly offset: number;
}

/** All of `source`, as written. */
export function regionOf(source: Source): Region {
  return { source, text: source.text, base: 0, stretches: [{ at: 0, offset: 0 }] };
}

/**
 * The region whose lines are the ends of the lines of `outer` from index `start` on: `text` as markdown reads it, with
 * the indentation or the `>` of a container taken from the lines' beginnings.
 */
export function indentedRegion(outer: Region, start: number, text: string): Region {
  if (outer.text.startsWith(text, start)) return sliceRegion(outer, start, start + text.length);
  const stretches: Stretch[] = [];
  let from = start;
  let at = 0;
  while (at <= text.length) {
    const length = lineEnd(text, at) - at;
    const end = lineEnd(outer.text, from);
    stretches.push({ at, offset: offsetAt(outer, Math.max(from, end - length)) });
    at += length + 1;
    from = Math.min(end + 1, outer.text.length);
  }
  return { source: outer.source, text, base: 0, stretches };
}

/** `text[start, end)` of `region`, with its places. */
export function sliceRegion(region: Region, start: number, end = region.text.length): Region {
  return { ...region, text: region.text.slice(start, end), base: region.base + start };
}

/** `regions` one below the other, a line each at least. They must come from one source. */
export function joinRegions(first: Region, ...rest: readonly Region[]): Region {
  return joinWith("\n", [first, ...rest]);
}

/** `regions` one behind the other, on the line of the first. They must come from one source. */
export function appendRegions(first: Region, ...rest: readonly Region[]): Region {
  return joinWith("", [first, ...rest]);
}

function joinWith(separator: string, regions: readonly [Region, ...Region[]]): Region {
  const stretches: Stretch[] = [];
  let text = "";
  for (const region of regions) {
    if (stretches.length > 0) text += separator;
    const at = text.length;
    stretches.push({ at, offset: offsetAt(region, 0) });
    // A table of many cells joins as many slices of one region: each has but few of its stretches.
    const inside = region.stretches.slice(stretchAt(region, 0) + 1, stretchAt(region, region.text.length) + 1);
    for (const stretch of inside) stretches.push({ at: at + stretch.at - region.base, offset: stretch.offset });
    text += region.text;
  }
  return { source: regions[0].source, text, base: 0, stretches };
}

/** `text` of our own, in the place where `replaced` begins. */
export function writtenAt(replaced: Region, text: string): Region {
  return { source: replaced.source, text, base: 0, stretches: [{ at: 0, offset: offsetAt(replaced, 0) }] };
}

/** The source's offset of `text[index]`. */
export function offsetAt(region: Region, index: number): number {
  const at = region.base + index;
  const stretch = region.stretches[stretchAt(region, index)];
  return Math.min(stretch ? stretch.offset + at - stretch.at : at, region.source.text.length);
}

/** The index of the stretch that `text[index]` stands in. */
function stretchAt({ base, stretches }: Region, index: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.at ?? 0) <= base + index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The origin of `text[start, end)`. */
export function originIn(region: Region, start: number, end: number): Origin {
  const from = offsetAt(region, start);
  const to = end > start ? offsetAt(region, end - 1) + 1 : from;
  return { source: region.source, start: from, end: Math.min(to, region.source.text.length) };
}

export function originOf(region: Region): Origin {
  return originIn(region, 0, region.text.length);
}

/** What `region` reads, with its place. */
export function located(region: Region): Located<string> {
  return { value: region.text, origin: originOf(region) };
}

/** The index of the line end at or after `from`, or the text's length. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
