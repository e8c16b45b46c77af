import type { PathPlaceholder } from "./path-placeholder.js";
import type { FunctionArgument, Segment } from "./path-template.js";

/** A segment whose placeholders have no names yet: those depend on the whole path. */
export type SegmentDraft =
  | { readonly kind: "literal"; readonly name: string }
  | { readonly kind: "key" | "relativePath"; readonly placeholder: PathPlaceholder }
  | { readonly kind: "parenthesisedKey"; readonly placeholder: PathPlaceholder; readonly quoted: boolean }
  | { readonly kind: "function"; readonly name: string; readonly arguments: readonly ArgumentDraft[] };

export interface ArgumentDraft {
  readonly name: string;
  /** The value where the path spells it out. */
  readonly value: PathPlaceholder | string;
  readonly quoted: boolean;
  readonly type: string | undefined;
}

/** The placeholders of a segment, in order. */
export function placeholdersOf(draft: SegmentDraft): readonly PathPlaceholder[] {
  if (draft.kind === "literal") return [];
  if (draft.kind !== "function") return [draft.placeholder];
  return draft.arguments.flatMap(({ value }) => (typeof value === "string" ? [] : [value]));
}

/** The names of the arguments whose values a segment spells out. */
export function literalArgumentsOf(draft: SegmentDraft): readonly string[] {
  if (draft.kind !== "function") return [];
  return draft.arguments.flatMap(({ name, value }) => (typeof value === "string" ? [name] : []));
}

/** The segment of `draft`, its placeholders called as in `names`. */
export function nameSegment(draft: SegmentDraft, names: ReadonlyMap<PathPlaceholder, string>): Segment {
  switch (draft.kind) {
    case "literal":
      return draft;
    case "key":
    case "relativePath":
      return { kind: draft.kind, parameter: names.get(draft.placeholder) ?? "" };
    case "parenthesisedKey":
      return { kind: draft.kind, parameter: names.get(draft.placeholder) ?? "", quoted: draft.quoted };
    case "function":
      return { kind: "function", name: draft.name, arguments: draft.arguments.map((one) => nameArgument(one, names)) };
  }
}

function nameArgument(
  { name, value, quoted, type }: ArgumentDraft,
  names: ReadonlyMap<PathPlaceholder, string>,
): FunctionArgument {
  const literal = typeof value === "string" ? value : undefined;
  const parameter = typeof value === "string" ? undefined : names.get(value);
  return { name, parameter, literal, quoted, ...(type === undefined ? {} : { type }) };
}
