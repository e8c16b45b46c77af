import { argumentsIn, type FunctionArgument, type Segment } from "../../../model/paths/path-template.js";
import { groupBy } from "../../../util/group-by.js";
import { mostFrequent } from "../../../util/most-frequent.js";

/** A part of a path: text, or a gap that a caller fills. */
export type Piece = string | Gap;

export interface Gap {
  /** What most paths call it. */
  readonly wanted: string;
  readonly kind: "key" | "parenthesisedKey" | "relativePath" | "argument";
  readonly quoted: boolean;
  /** Values that paths spell out here. */
  readonly shown: readonly string[];
  /** Identifies the gap in all paths that have it. */
  readonly place: string;
}

/** The segment at `index` of a path, of which `variants` are all spellings, as most of them have it. */
export function spellSegment(variants: readonly Segment[], index: number): readonly Piece[] {
  const [first] = variants;
  switch (first?.kind) {
    case undefined:
      return [];
    case "literal":
      return [`/${nameOf(variants)}`];
    case "key":
      return ["/", keyGap(variants, index)];
    case "relativePath":
      return [":/", keyGap(variants, index)];
    case "parenthesisedKey": {
      const gap = keyGap(variants, index);
      return ["(", ...quoted(gap, ""), ")"];
    }
    case "function": {
      const written = groupBy(argumentsIn(variants), ({ name }) => name.toLowerCase());
      const spelled = [...written.values()].map((argument) => spellArgument(argument, index));
      return [`/${nameOf(variants)}(`, ...spelled.flatMap((pieces, at) => (at === 0 ? pieces : [",", ...pieces])), ")"];
    }
  }
}

/** What a path may call its gaps, by place: after the placeholder, or after the argument. In lower case. */
export function namesOfGaps(segments: readonly Segment[]): ReadonlyMap<string, readonly string[]> {
  const names = segments.flatMap((segment, index): (readonly [string, readonly string[]])[] => {
    if (segment.kind === "literal") return [];
    if (segment.kind !== "function") return [[placeOf(index), [segment.parameter.toLowerCase()]]];
    return segment.arguments.map(({ name, parameter = name }) => [
      placeOf(index, name),
      [name.toLowerCase(), parameter.toLowerCase()],
    ]);
  });
  return new Map(names);
}

function keyGap(variants: readonly Segment[], index: number): Gap {
  const names = variants.flatMap((variant) => ("parameter" in variant ? [variant.parameter] : []));
  const [first] = variants;
  return {
    wanted: placeholderName(mostFrequent(names) ?? ""),
    kind: first?.kind === "parenthesisedKey" || first?.kind === "relativePath" ? first.kind : "key",
    quoted: variants.some((variant) => variant.kind === "parenthesisedKey" && variant.quoted),
    shown: [],
    place: placeOf(index),
  };
}

function spellArgument(variants: readonly [FunctionArgument, ...FunctionArgument[]], index: number): readonly Piece[] {
  const [{ name }] = variants;
  const gap: Gap = {
    wanted: placeholderName(mostFrequent(variants.flatMap(({ parameter }) => parameter ?? [])) ?? name),
    kind: "argument",
    quoted: variants.some((variant) => variant.quoted),
    shown: [...new Set(variants.flatMap(({ literal }) => literal ?? []))],
    place: placeOf(index, name),
  };
  const type = variants.find((variant) => variant.type !== undefined)?.type ?? "";
  return [`${encodeName(name)}=`, ...quoted(gap, encodeName(type))];
}

// A string stands in quotes, behind its type where it is an enumeration's (OData 4.01 ABNF, `enum`).
function quoted(gap: Gap, type: string): readonly Piece[] {
  return gap.quoted ? [`${type}'`, gap, "'"] : [gap];
}

function placeOf(index: number, argument = ""): string {
  return `${index} ${argument.toLowerCase()}`;
}

function nameOf(variants: readonly Segment[]): string {
  return encodeName(mostFrequent(variants.flatMap((variant) => ("name" in variant ? [variant.name] : []))) ?? "");
}

// Braces would be a placeholder's, parentheses a function's; what else a path may hold is left as it is (RFC 3986, section 3.3).
function encodeName(name: string): string {
  return name
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/%(?![\da-f]{2})|[^\w.~!$&'*+,;=:@%-]/giu, (character) => encodeCharacter(character));
}

function encodeCharacter(character: string): string {
  if (character === "(") return "%28";
  return character === ")" ? "%29" : encodeURIComponent(character);
}

function placeholderName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_.-]/gu, "") || "value";
}
