import { foldCase } from "../../util/fold-case.js";
import { memoize } from "../../util/memoize.js";

/**
 * A route's path, segment by segment. Placeholder names are camel case and unique in their path:
 * `/applications/{id}/calls/{id}` has `applicationId` and `callId`.
 */
export interface PathTemplate {
  readonly segments: readonly Segment[];
}

export type Segment =
  /** `messages`, `$value`, `microsoft.graph.group`: a name on the wire. */
  | { readonly kind: "literal"; readonly name: string }
  /** `/{id}`: a segment that is a key. One with other text around the placeholder, `name={name}`, is a key as a whole. */
  | { readonly kind: "key"; readonly parameter: string }
  /** `companies('{id}')`: a key in parentheses behind the segment before it. */
  | { readonly kind: "parenthesisedKey"; readonly parameter: string; readonly quoted: boolean }
  /** `:/{path}:`: a path relative to the segment before it. */
  | { readonly kind: "relativePath"; readonly parameter: string }
  /** `range(address='{address}')`: an OData function with its arguments (OData 4.01 URL Conventions, 4.5.1). */
  | { readonly kind: "function"; readonly name: string; readonly arguments: readonly FunctionArgument[] };

export interface FunctionArgument {
  readonly name: string;
  /** A placeholder's name, or undefined where the path spells a literal. */
  readonly parameter: string | undefined;
  readonly literal: string | undefined;
  /** Written in single quotes: a string. */
  readonly quoted: boolean;
  /** The type before the quotes of an enumeration's literal, `Zone'{zone}'` (OData 4.01 ABNF, `enum`). */
  readonly type?: string;
}

/** The key that `path` ends in, as a segment or in parentheses; undefined where it ends in something else. */
export function keyAtEnd({
  segments,
}: PathTemplate): Extract<Segment, { kind: "key" | "parenthesisedKey" }> | undefined {
  const last = segments.at(-1);
  return last?.kind === "key" || last?.kind === "parenthesisedKey" ? last : undefined;
}

/** The names on the wire that a path has, from left to right. */
export function namesIn({ segments }: PathTemplate): readonly string[] {
  return segments.flatMap((segment) => ("name" in segment ? [segment.name] : []));
}

/** The arguments of the functions among `segments`, from left to right. */
export function argumentsIn(segments: readonly Segment[]): readonly FunctionArgument[] {
  return segments.flatMap((segment) => (segment.kind === "function" ? segment.arguments : []));
}

/** A template's identity: equal for paths that differ only in the case of names and in what their placeholders are called. */
export const pathKey: (path: PathTemplate) => string = memoize((path) =>
  printPath(path, {
    name: (name) => name.toLowerCase(),
    placeholder: () => "{}",
    arguments: (list) =>
      list
        .map((argument) => argument.name.toLowerCase())
        .toSorted()
        .join(","),
    key: () => "{}",
  }),
);

/** `path` as a reader expects it: `/calls/{callId}/range(address='{address}')`; `/` for the root. */
export function formatPath(path: PathTemplate): string {
  return printPath(path, {
    name: (name) => name,
    placeholder: (parameter) => `{${parameter}}`,
    arguments: (list) => list.map((argument) => `${argument.name}=${formatValue(argument)}`).join(","),
    key: (parameter, quoted) => (quoted ? `'{${parameter}}'` : `{${parameter}}`),
  });
}

interface Spelling {
  readonly name: (name: string) => string;
  readonly placeholder: (parameter: string) => string;
  readonly arguments: (list: readonly FunctionArgument[]) => string;
  readonly key: (parameter: string, quoted: boolean) => string;
}

function printPath(path: PathTemplate, spelling: Spelling): string {
  const printed = path.segments.map((segment, index) => printSegment(segment, path.segments[index + 1], spelling));
  const text = printed.join("");
  return text.startsWith("/") ? text : `/${text}`;
}

function printSegment(segment: Segment, next: Segment | undefined, spelling: Spelling): string {
  switch (segment.kind) {
    case "literal":
      return `/${spelling.name(segment.name)}`;
    case "key":
      return `/${spelling.placeholder(segment.parameter)}`;
    case "parenthesisedKey":
      return `(${spelling.key(segment.parameter, segment.quoted)})`;
    case "relativePath":
      return `:/${spelling.placeholder(segment.parameter)}${next ? ":" : ""}`;
    case "function":
      return `/${spelling.name(segment.name)}(${spelling.arguments(segment.arguments)})`;
  }
}

function formatValue(argument: FunctionArgument): string {
  const value = argument.parameter === undefined ? (argument.literal ?? "") : `{${argument.parameter}}`;
  return argument.quoted ? `${argument.type ?? ""}'${value.replaceAll("'", "''")}'` : value;
}

/**
 * A segment's identity among those that may stand in one place: equal for segments that differ in the case of names, or in what their
 * placeholders are called. Names are quoted, so that no segment can pass for another, or for two.
 */
export function segmentKey(segment: Segment): string {
  switch (segment.kind) {
    case "literal":
      return JSON.stringify(foldCase(segment.name));
    case "key":
    case "parenthesisedKey":
    case "relativePath":
      return segment.kind;
    case "function": {
      const names = segment.arguments.map((argument) => JSON.stringify(foldCase(argument.name)));
      return `${JSON.stringify(foldCase(segment.name))}(${names.toSorted().join(",")})`;
    }
  }
}
