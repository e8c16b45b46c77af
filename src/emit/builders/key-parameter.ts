import type { OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import type { Operation, Parameter } from "../../model/operation.js";
import { camelName } from "../../model/paths/path-placeholder.js";
import type { Segment } from "../../model/paths/path-template.js";
import { typeText, unionText } from "../models/type-text.js";
import { runtimeType, type Scope } from "../sdk.js";
import { foldCase } from "../../util/fold-case.js";
import { identifier } from "../text/identifier.js";
import type { Argument } from "./function-arguments.js";
import { type RouteNode, segmentOf } from "./route-tree.js";

/** The parameter of `byId`, `byKey` or `byPath`, named after the placeholder. */
export function emitKeyParameter(node: RouteNode, scope: Scope): OptionalKind<ParameterDeclarationStructure> {
  const segment = segmentOf(node);
  const name = segment && "parameter" in segment ? identifier(segment.parameter) : "key";
  const kinds = keyAccepts(node).map((kind) => {
    if (kind === "Raw") return scope.use(runtimeType("Raw"));
    return kind === "string" ? textOf(node, scope) : kind;
  });
  return { name, type: unionText(kinds) };
}

// A key is text, whatever type its page gives it, and often one of a few values.
function textOf(node: RouteNode, scope: Scope): string {
  const type = keyDocumented(node)?.type;
  return type?.kind === "values" || type?.kind === "enumeration" ? typeText(type, "input", scope) : "string";
}

/**
 * The kinds of value that a key takes: in parentheses one that routes quote is a string, and one that they do not is a
 * number. A placeholder that asks for a name, `sheets(<id|name>)`, leaves the quotes of a string to the caller.
 */
export function keyAccepts(node: RouteNode): Argument["accepts"] {
  const bare = node.variants.filter((variant) => variant.kind === "parenthesisedKey" && !variant.quoted);
  const isText = bare.length < node.variants.length || bare.some(asksForName);
  return [...(isText ? ["string" as const] : []), ...(bare.length > 0 ? ["number" as const, "Raw" as const] : [])];
}

/** What is to be said of this key: what pages say, and how to give what the types of the parameter don't show. */
export function keyNotes(node: RouteNode): readonly string[] {
  const isBare = keyAccepts(node).includes("Raw");
  return [keyDescription(node), ...(isBare ? [bareNote] : [])];
}

const bareNote = 'What is no number and stands there without quotes, such as a GUID, is given as `raw("…")`.';

/**
 * What the first page that describes this key says of it; empty where none does. Pages on what lies further behind the key
 * speak of what it is to them.
 */
function keyDescription(node: RouteNode): string {
  return keyDocumented(node)?.description ?? "";
}

function keyDocumented(node: RouteNode): Parameter | undefined {
  const names = new Set(
    node.variants.flatMap((variant) => ("parameter" in variant ? foldCase(variant.parameter) : [])),
  );
  return nearestOperations(node)
    .flatMap(({ parameters }) => parameters)
    .find(
      ({ in: place, name, description }) => place === "path" && description && names.has(foldCase(camelName(name))),
    );
}

function nearestOperations({ routes, children }: RouteNode): readonly Operation[] {
  return routes.length > 0 ? routes.flatMap(({ operations }) => operations) : children.flatMap(nearestOperations);
}

function asksForName(segment: Segment): boolean {
  return "parameter" in segment && /name$/i.test(segment.parameter);
}
