import { groupBy } from "../../util/group-by.js";
import { memoize } from "../../util/memoize.js";
import type { RouteTaken } from "../route.js";
import type { FunctionArgument, PathTemplate, Segment } from "./path-template.js";
import { buildPathTrie, findTemplate, type PathTrie } from "./path-trie.js";
import { readRequestPath, type PathToken } from "./request-path.js";

/** A template that a request's path takes, and what stands in its places. */
export interface PathMatch {
  readonly path: PathTemplate;
  /** By the parameter's name, in path order; the value of an argument that the template spells out is under the argument's name. */
  readonly values: ReadonlyMap<string, PathValue>;
  /** Arguments of functions that the template does not have. */
  readonly surplus: readonly NamedValue[];
}

/** A decoded value. `quoted`: in single quotes, so a string in an argument or in a key in parentheses. */
export interface PathValue {
  readonly text: string;
  readonly quoted: boolean;
}

interface NamedValue extends PathValue {
  readonly name: string;
}

/**
 * The template that a request's target takes, absolute or relative, with values or placeholders, encoded or not; undefined
 * where it takes none. Names match ignoring case, arguments in any order; among several the most names win. Templates are
 * indexed at the first call for the same array, so keep one array for one question.
 */
export function matchPath(target: string, templates: readonly PathTemplate[]): PathMatch | undefined {
  const tokens = readRequestPath(target);
  if (!tokens) return undefined;
  const path = findTemplate(trieOf(templates), tokens);
  return path && bind(path, tokens);
}

/** The templates of `routes` by method, an array for all requests of a method, as `matchPath` asks for. */
export function pathsByMethod(routes: readonly RouteTaken[]): ReadonlyMap<string, readonly PathTemplate[]> {
  const byMethod = groupBy(routes, ({ method }) => method);
  return new Map([...byMethod].map(([method, group]) => [method, group.map(({ path }) => path)]));
}

const trieOf: (templates: readonly PathTemplate[]) => PathTrie = memoize(buildPathTrie);

interface Binding {
  readonly values: readonly NamedValue[];
  readonly surplus: readonly NamedValue[];
}

function bind(path: PathTemplate, tokens: readonly PathToken[]): PathMatch {
  const bindings = path.segments.flatMap((segment, index) => {
    const token = tokens[index];
    return token ? [bindSegment(segment, token)] : [];
  });
  const values = bindings.flatMap((binding) => binding.values);
  return {
    path,
    values: new Map(values.map(({ name, text, quoted }) => [name, { text, quoted }])),
    surplus: bindings.flatMap((binding) => binding.surplus),
  };
}

function bindSegment(segment: Segment, token: PathToken): Binding {
  switch (segment.kind) {
    case "literal":
    case "function":
      return bindName(segment, token);
    case "key":
    case "parenthesisedKey":
    case "relativePath":
      return bindValue(segment.parameter, token);
  }
}

function bindValue(name: string, token: PathToken): Binding {
  const text = token.kind === "call" ? token.name : token.text;
  return { values: [{ name, text, quoted: token.kind === "key" && token.quoted }], surplus: [] };
}

function bindName(segment: Segment & { readonly kind: "literal" | "function" }, token: PathToken): Binding {
  const given = token.kind === "call" ? token.arguments : [];
  const list = segment.kind === "function" ? segment.arguments : [];
  const values: NamedValue[] = [];
  const surplus: NamedValue[] = [];
  for (const { name = "", value, quoted } of given) {
    const argument = list.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (argument) values.push({ name: valueNameOf(argument), text: value, quoted });
    else surplus.push({ name, text: value, quoted });
  }
  return { values, surplus };
}

/** Whether `argument` is a string, which goes in quotes with no type before them. */
export function isText({ quoted, type }: FunctionArgument): boolean {
  return quoted && type === undefined;
}

/** Under which name a match has the value of `argument`. */
export function valueNameOf(argument: FunctionArgument): string {
  return argument.parameter ?? argument.name;
}
