import type { OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import type { RouteNode } from "./route-tree.js";
import { segmentOf } from "./route-tree.js";
import { runtimeType, type Scope } from "../sdk.js";
import { identifier } from "../text/identifier.js";

/** The parameter of `byId`, `byKey` or `byPath`, named after the placeholder. */
export function emitKeyParameter(node: RouteNode, { use }: Scope): OptionalKind<ParameterDeclarationStructure> {
  const segment = segmentOf(node);
  if (!segment || !("parameter" in segment)) return { name: "key", type: "string" };
  const isBare = segment.kind === "parenthesisedKey" && !segment.quoted;
  const type = isBare ? `number | ${use(runtimeType("Raw"))}` : "string";
  return { name: identifier(segment.parameter), type };
}
