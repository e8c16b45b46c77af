import { memberOf, type JsonMember, type JsonNode, type JsonObject } from "../../source/json-node.js";
import type { Origin } from "../../source/source.js";
import type { Limits, TypeId, TypeRef } from "../api.js";
import { describeType } from "../types/describe-type.js";
import { isReferral } from "../resources/entity-key.js";
import type { Contradiction } from "../example.js";
import { contextWithoutSign, discriminator, isAnnotation } from "../types/annotation-names.js";
import { memberNames } from "../enumerations/member-names.js";
import { isPlaceholder } from "./placeholder.js";
import { describeLimits, isValueWithin } from "./limits.js";
import { scalarFault } from "./scalar-conformance.js";
import { anonymousShape, dictionaryShape, shapeOf, type Shape } from "../types/shape.js";
import type { TypeGraph } from "../types/type-graph.js";
import { typeNameInValue } from "../types/type-name.js";

/** How a value is held against its type. */
export interface Expectation {
  readonly graph: TypeGraph;
  /** A request must carry required properties and must not carry read-only ones. */
  readonly direction: "request" | "response";
  /** A PATCH carries what changes: nothing is required but in the items of lists, which it replaces whole. */
  readonly partial: boolean;
  /** Where the value as a whole is documented: a Response sentence, the heading of a Request body section. */
  readonly documented?: Origin | undefined;
}

interface Walk extends Expectation {
  readonly found: Contradiction[];
  /** What unions have tried their alternatives on: unions inside unions would try them again for each. */
  readonly attempts: Map<JsonNode, readonly Attempt[]>;
}

interface Attempt {
  readonly type: TypeRef;
  readonly documented: Origin | undefined;
  readonly found: readonly Contradiction[];
}

interface Place {
  readonly path: string;
  /** Where the type is documented. */
  readonly documented: Origin | undefined;
}

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
      return checkResource(node, type.id, place, walk);
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

/** What an object says that it is: of the family that it should be of, or another resource that is documented. */
interface NamedType {
  readonly actual: TypeId | undefined;
  readonly other: TypeId | undefined;
}

function checkName(node: JsonNode, id: TypeId, place: Place, walk: Walk): NamedType {
  const said = typeNameInValue(node)?.toLowerCase();
  const family = walk.graph.family(id);
  const actual = said === undefined ? undefined : family.find((known) => known.toLowerCase() === said);
  const isOther = said !== undefined && actual === undefined && !walk.graph.resource(id)?.inferred;
  const other = isOther ? walk.graph.documented(said) : undefined;
  if (said !== undefined && (other !== undefined || isNamed(id, family, walk.graph)))
    checkTypeName(node, { id, actual, place }, walk);
  return { actual, other };
}

function checkResource(node: JsonNode, id: TypeId, place: Place, walk: Walk): void {
  const { actual, other } = checkName(node, id, place, walk);
  const documented = shapeOf(actual ?? id, walk.graph, actual !== undefined);
  const shape = other === undefined ? documented : likelier(node, shapeOf(other, walk.graph, true), documented);
  const isReferring = walk.direction === "request" && place.path !== "" && isReferral(node, actual ?? id, walk.graph);
  checkShaped(node, isReferring ? referralShape(shape) : shape, place, walk);
}

// What refers to an entity by its key says nothing else of it, and that key whether or not a request could set it.
function referralShape(shape: Shape): Shape {
  return {
    ...shape,
    find: (name) => {
      const member = shape.find(name);
      return member && { ...member, readOnly: false };
    },
    required: [],
  };
}

/** Of two types that an object should not be of at once the one that it looks more like, `named` among equals. */
function likelier(node: JsonNode, named: Shape, documented: Shape): Shape {
  return strangers(node, named) <= strangers(node, documented) ? named : documented;
}

function strangers(node: JsonNode, { find }: Shape): number {
  const members = node.kind === "object" ? node.members : [];
  return members.filter(({ name }) => !isAnnotation(name.value) && !find(name.value)).length;
}

// A lone type declares no `@odata.type` of its own, so any name may stand there that is no other documented type's; a family lists
// its names.
function isNamed(id: TypeId, family: readonly TypeId[], graph: TypeGraph): boolean {
  return family.length > 1 || graph.resource(id)?.base !== undefined;
}

interface NamedAs {
  readonly id: TypeId;
  readonly actual: TypeId | undefined;
  readonly place: Place;
}

/** A name is the type's own, behind the `#` that OData JSON Format 4.01, section 4.6.3 asks for, which two in five real names lack. */
function checkTypeName(node: JsonNode, { id, actual, place }: NamedAs, walk: Walk): void {
  const written = memberOf(node, discriminator);
  if (!written || (written.kind === "string" && actual !== undefined && written.value.replace(/^#/, "") === actual))
    return;
  const expected = actual === undefined ? `${id} or a type derived from it` : `#${actual}`;
  const at = { ...place, path: join(place.path, discriminator) };
  contradict({ kind: "type", node: written, expected, place: at }, walk);
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
    const at = { path: join(place.path, name), documented: origin };
    contradict({ kind: "missing", node, expected: `the required property \`${name}\``, place: at }, walk);
  }
}

function checkMember({ name, value }: JsonMember, shape: Shape, place: Place, walk: Walk): void {
  const property = shape.find(name.value);
  if (!property && shape.open) checkNamedType(value, { ...place, path: join(place.path, name.value) }, walk);
  // Control information and instance annotations (OData JSON Format 4.01, section 4.6) belong to every object.
  if (!property && (shape.open || (isAnnotation(name.value) && name.value !== contextWithoutSign))) return;
  const at = {
    path: join(place.path, name.value),
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
  if (id !== undefined) checkResource(value, id, place, walk);
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

interface Fault {
  readonly kind: Contradiction["kind"];
  readonly node: JsonNode;
  readonly expected: string;
  readonly choices?: readonly string[];
  readonly place: Place;
}

function contradict({ kind, node, expected, choices = [], place }: Fault, walk: Walk): void {
  walk.found.push({ kind, node, path: place.path, expected, choices, documented: place.documented });
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
