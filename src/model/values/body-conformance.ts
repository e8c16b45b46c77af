import type { JsonNode } from "../../source/json-node.js";
import type { Property, TypeRef } from "../api.js";
import type { Contradiction } from "../example.js";
import type { Body } from "../operation.js";
import type { Content } from "../response.js";
import { describeType } from "../types/describe-type.js";
import { anonymousShape, shapeOf, type Shape } from "../types/shape.js";
import { resourcesIn } from "../types/types-in.js";
import { findContradictions, findShapeContradictions } from "./conformance.js";
import type { Expectation } from "./conformance-walk.js";

/** Where a request's JSON is not what `body` documents. */
export function findBodyContradictions(value: JsonNode, body: Body, given: Expectation): readonly Contradiction[] {
  if (body.kind !== "json") return [];
  const expectation = { ...given, documented: body.origin };
  if (body.type && body.properties.length === 0) return findContradictions(value, body.type, expectation);
  const id = body.type?.kind === "resource" ? body.type.id : undefined;
  return findShapeContradictions(value, bodyShape(body.properties, body.type, expectation), expectation, id);
}

/** Where a response's JSON is not what `content` documents. */
export function findContentContradictions(
  value: JsonNode,
  content: Content,
  expectation: Expectation,
): readonly Contradiction[] {
  if (content.kind === "value") return findShapeContradictions(value, envelope(content.type), expectation);
  if (content.kind !== "json") return [];
  if (!content.collection) {
    return findContradictions(value, content.type, expectation).map((found) => nameList(found, content.type));
  }
  const list = envelope({ kind: "collection", of: content.type }, content.beside);
  return findShapeContradictions(value, list, expectation);
}

/** `found`, or where it is the envelope of a collection in place of one `type`, that: no table could have such a property. */
function nameList(found: Contradiction, type: TypeRef): Contradiction {
  const isList = found.kind === "undocumented" && found.path === "value" && found.node.kind === "array";
  return isList ? { ...found, expected: `one ${describeType(type)}, not a list of them`, choices: [] } : found;
}

/** A table's rows, and behind them the resources that its section links: a row says more of a property, or adds one. */
function bodyShape(rows: readonly Property[], type: TypeRef | undefined, { graph }: Expectation): Shape {
  const own = anonymousShape(rows);
  const linked = (type ? resourcesIn(type) : []).map((id) => shapeOf(id, graph, false));
  const [only, ...others] = linked;
  if (!type || !only) return { ...own, name: "the request body" };
  const overridden = new Set(rows.map((row) => row.name));
  // Of several resources none can be told to be the one whose properties are required.
  const inherited = others.length > 0 ? [] : only.required.filter(({ name }) => !overridden.has(name));
  return {
    name: describeType(type),
    members: [...new Set([own, ...linked].flatMap((shape) => shape.members))],
    find: (name) => own.find(name) ?? linked.flatMap((shape) => shape.find(name) ?? [])[0],
    required: [...own.required, ...inherited],
    open: linked.some((shape) => shape.open),
    origin: others.length > 0 ? undefined : only.origin,
  };
}

/**
 * `{ "value": … }`, the envelope of collections and primitives (OData JSON Format 4.01, sections 11 and 12), with what comes
 * `beside`.
 */
function envelope(type: TypeRef, beside: readonly Property[] = []): Shape {
  const own = anonymousShape(beside);
  return {
    ...own,
    name: "a collection",
    members: ["value", ...own.members],
    find: (name) => (name === "value" ? { type, readOnly: false, nullable: false, origin: undefined } : own.find(name)),
  };
}
