import { memberOf, type JsonMember, type JsonNode, type JsonObject } from "../../source/json-node.js";
import type { Limits, TypeId, TypeRef } from "../api.js";
import { memberNames } from "../enumerations/member-names.js";
import type { Contradiction } from "../example.js";
import { contextWithoutSign, isAnnotation } from "../types/annotation-names.js";
import { describeType } from "../types/describe-type.js";
import { anonymousShape, dictionaryShape, type Shape } from "../types/shape.js";
import { typeNameInValue } from "../types/type-name.js";
import { checkName, shapeClaimed } from "./claimed-type.js";
import { contradict, memberPath, type Expectation, type Place, type Walk } from "./conformance-walk.js";
import { describeLimits, isValueWithin } from "./limits.js";
import { isPlaceholder } from "./placeholder.js";
import { scalarFault } from "./scalar-conformance.js";

/** Every place at which `value` is not of `type`, in document order. An empty list: it conforms. */
export function findContradictions(value: JsonNode, type: TypeRef, expectation: Expectation): readonly Contradiction[] {
  const walk: Walk = { ...expectation, found: [], attempts: new Map() };
  checkValue(value, type, { path: "", documented: expectation.documented }, walk);
  return walk.found;
}

/** The same for an object against a shape of its own, a table of parameters say, of the properties of `id` where that is given. */
export function findShapeContradictions(
  value: JsonNode,
  shape: Shape,
  expectation: Expectation,
  id?: TypeId,
): readonly Contradiction[] {
  const walk: Walk = { ...expectation, found: [], attempts: new Map() };
  const place = { path: "", documented: expectation.documented };
  if (id !== undefined) checkName(value, id, place, walk);
  checkShaped(value, shape, place, walk);
  return walk.found;
}

function checkValue(node: JsonNode, type: TypeRef, place: Place, walk: Walk): void {
  switch (type.kind) {
    case "unknown":
      return;
    case "primitive": {
      const kind = scalarFault(node, type.name);
      if (kind) contradict({ kind, node, expected: type.name, place }, walk);
      return;
    }
    case "values":
      return checkText(node, { values: type.values, expected: describeType(type) }, place, walk);
    case "enumeration": {
      const enumeration = walk.graph.enumeration(type.id);
      const values = enumeration ? memberNames(enumeration) : [];
      return checkText(node, { values, expected: type.id }, place, walk);
    }
    case "collection":
      return checkCollection(node, type, place, walk);
    case "dictionary":
      return checkShaped(node, dictionaryShape(type), place, walk);
    case "union":
      return checkUnion(node, type.of, place, walk);
    case "object":
      return checkShaped(node, anonymousShape(type.properties), place, walk);
    case "resource":
      return checkShaped(node, shapeClaimed(node, type.id, place, walk), place, walk);
    default:
      return type satisfies never;
  }
}

function checkCollection(
  node: JsonNode,
  type: TypeRef & { readonly kind: "collection" },
  place: Place,
  walk: Walk,
): void {
  if (node.kind !== "array") return contradict({ kind: "type", node, expected: describeType(type), place }, walk);
  for (const [index, item] of node.items.entries()) {
    checkValue(item, type.of, { ...place, path: `${place.path}[${index}]` }, { ...walk, partial: false });
  }
}

function checkShaped(node: JsonNode, shape: Shape, place: Place, walk: Walk): void {
  if (node.kind !== "object") {
    const documented = place.documented ?? shape.origin;
    return contradict({ kind: "type", node, expected: shape.name, place: { ...place, documented } }, walk);
  }
  for (const member of node.members) checkMember(member, shape, place, walk);
  if (walk.direction === "request" && !walk.partial && !isReference(node)) checkRequired(node, shape, place, walk);
}

// The address of an entity stands for the entity (OData JSON Format 4.01, section 14).
function isReference(node: JsonObject): boolean {
  return memberOf(node, "@odata.id") !== undefined && node.members.every(({ name }) => name.value.startsWith("@"));
}

function checkRequired(node: JsonObject, shape: Shape, place: Place, walk: Walk): void {
  if (shape.required.length === 0) return;
  const names = new Set(node.members.map((member) => member.name.value));
  for (const { name, origin } of shape.required) {
    if (names.has(name) || names.has(`${name}@odata.bind`)) continue;
    const at = { path: memberPath(place.path, name), documented: origin };
    contradict({ kind: "missing", node, expected: `the required property \`${name}\``, place: at }, walk);
  }
}

function checkMember({ name, value }: JsonMember, shape: Shape, place: Place, walk: Walk): void {
  const property = shape.find(name.value);
  if (!property && shape.open) checkNamedType(value, { ...place, path: memberPath(place.path, name.value) }, walk);
  // Control information and instance annotations (OData JSON Format 4.01, section 4.6) belong to every object.
  if (!property && (shape.open || (isAnnotation(name.value) && name.value !== contextWithoutSign))) return;
  const at = {
    path: memberPath(place.path, name.value),
    documented: property?.typedAt ?? property?.origin ?? place.documented,
  };
  if (!property) {
    const { name: type, members: choices, origin: documented = at.documented } = shape;
    const lacking = { ...at, documented };
    contradict({ kind: "undocumented", node: value, expected: `a property of ${type}`, choices, place: lacking }, walk);
  } else if (walk.direction === "request" && property.readOnly) {
    contradict({ kind: "readOnly", node: value, expected: "no read-only property", place: at }, walk);
  } else if (value.kind !== "null" || !property.nullable) {
    checkValue(value, property.type, at, walk);
    if (property.limits) checkLimits(value, property.limits, { ...at, documented: property.origin }, walk);
  }
}

// What an open type holds may be anything, but what that says it is it should be.
function checkNamedType(value: JsonNode, place: Place, walk: Walk): void {
  const id = walk.graph.documented(typeNameInValue(value) ?? "");
  if (id !== undefined) checkShaped(value, shapeClaimed(value, id, place, walk), place, walk);
}

function checkLimits(node: JsonNode, limits: Limits, place: Place, walk: Walk): void {
  if (node.kind === "array") {
    for (const [index, item] of node.items.entries())
      checkLimits(item, limits, { ...place, path: `${place.path}[${index}]` }, walk);
  } else if (!isValueWithin(node, limits)) {
    contradict({ kind: "limit", node, expected: describeLimits(limits), place }, walk);
  }
}

/** Takes the contradictions with the alternative that fits best, the first of them among equals. */
function checkUnion(node: JsonNode, alternatives: readonly TypeRef[], place: Place, walk: Walk): void {
  let best: readonly Contradiction[] | undefined;
  for (const alternative of alternatives) {
    const found = attempt(node, alternative, place, walk);
    if (!best || misfit(found) < misfit(best)) best = found;
    if (best.length === 0) return;
  }
  walk.found.push(...(best ?? []));
}

// A property that a type does not have says more against it than one with a wrong value.
function misfit(found: readonly Contradiction[]): number {
  return found.length + found.filter(({ kind }) => kind === "undocumented").length;
}

function attempt(node: JsonNode, type: TypeRef, place: Place, walk: Walk): readonly Contradiction[] {
  const { documented } = place;
  const before = walk.attempts.get(node) ?? [];
  const known = before.find((one) => one.type === type && one.documented === documented);
  if (known) return known.found;
  const found: Contradiction[] = [];
  checkValue(node, type, place, { ...walk, found });
  walk.attempts.set(node, [...(walk.attempts.get(node) ?? []), { type, documented, found }]);
  return found;
}

interface Listed {
  readonly values: readonly string[];
  readonly expected: string;
}

function checkText(node: JsonNode, listed: Listed, place: Place, walk: Walk): void {
  if (node.kind !== "string") return contradict({ kind: "type", node, expected: listed.expected, place }, walk);
  if (listed.values.length === 0 || isPlaceholder(node.value)) return;
  if (listed.values.includes(node.value)) return;
  // Values that combine are written in one string, whether or not the page calls them flags.
  const known = new Set(listed.values);
  if (node.value.split(",").every((part) => known.has(part.trim()))) return;
  contradict({ kind: "value", node, expected: listed.expected, choices: listed.values, place }, walk);
}
