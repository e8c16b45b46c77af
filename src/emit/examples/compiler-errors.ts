import type { Property, TypeRef } from "../../model/api.js";
import { describeType } from "../../model/describe-type.js";
import type { Content, Operation } from "../../model/operation.js";
import type { JsonMember, JsonNode, JsonObject } from "../../source/json-node.js";
import { bodyShapeOf } from "../models/body-shape.js";
import { discriminator, isAnnotation } from "../models/discriminator.js";
import {
  envelopeShape,
  type LiteralShape,
  objectShape,
  ownBodyShape,
  type Place,
  resourceShape,
} from "./literal-shape.js";
import type { Sdk } from "../sdk.js";
import { scalarOf } from "../models/type-text.js";

/** The values of a literal on whose lines the type checker reports an error, each with what it expects. */
export type CompilerErrors = ReadonlyMap<JsonNode, string>;

/** The members that JSON.parse keeps: of namesakes, which no object literal may have, the last. */
export function membersOf(node: JsonObject): readonly JsonMember[] {
  return [...new Map(node.members.map((member) => [member.name.value, member])).values()];
}

/**
 * Where TypeScript reports that `value` is not what `operation` takes. It reports each value of another type, wherever it
 * stands. It looks for properties that the type has not only in an object without such values, and names the first; and for
 * missing ones only where there are none of these either, at the property, or the element, that holds the object.
 */
export function errorsInRequest(value: JsonNode, operation: Operation, sdk: Sdk): CompilerErrors {
  const shape = bodyShapeOf(operation, sdk.graph);
  const walk = { sdk, direction: "input", errors: new Map<JsonNode, string>() } as const;
  if (shape.kind === "type") checkValue(value, shape.type, walk, shape.partial);
  if (shape.kind === "own") {
    const own = value.kind === "object" ? ownBodyShape(operation, value, sdk) : undefined;
    if (value.kind === "object" && own) checkObject(value, own, walk);
    else walk.errors.set(value, "expected an object");
  }
  return walk.errors;
}

/** The same for an answer of documented content. */
export function errorsInAnswer(value: JsonNode, content: Content, sdk: Sdk): CompilerErrors {
  const walk = { sdk, direction: "output", errors: new Map<JsonNode, string>() } as const;
  if (content.kind === "json" && !content.collection) checkValue(value, content.type, walk);
  if (content.kind === "value" || (content.kind === "json" && content.collection)) {
    const type: TypeRef = content.kind === "json" ? { kind: "collection", of: content.type } : content.type;
    if (value.kind === "object") checkObject(value, envelopeShape(type), walk);
    else walk.errors.set(value, "expected an object");
  }
  return walk.errors;
}

interface Walk extends Place {
  readonly errors: Map<JsonNode, string>;
}

/** Records the errors in `node` and says whether there are any. */
function checkValue(node: JsonNode, type: TypeRef, walk: Walk, partial = false): boolean {
  switch (type.kind) {
    case "unknown":
      return false;
    case "primitive": {
      const scalar = scalarOf(type.name);
      const kind = scalar === "number" || scalar === "boolean" ? scalar : "string";
      return scalar !== "Json" && node.kind !== kind && fail(node, describeType(type), walk);
    }
    case "values":
      return node.kind !== "string" && fail(node, "a string", walk);
    case "enumeration":
      return walk.sdk.names.types.has(type.id) && node.kind !== "string" && fail(node, type.id, walk);
    case "collection":
      return checkList(node, type.of, walk);
    case "union":
      return checkUnion(node, type.of, walk);
    case "object":
      if (node.kind !== "object") return fail(node, "an object", walk);
      return checkObject(node, objectShape(type.properties, walk.direction), walk);
    case "resource": {
      if (!walk.sdk.names.types.has(type.id)) return false;
      if (node.kind !== "object") return fail(node, type.id, walk);
      const shape = resourceShape(type.id, node, walk);
      return checkObject(node, partial ? { ...shape, required: [] } : shape, walk);
    }
    default:
      return type satisfies never;
  }
}

function checkObject(node: JsonObject, shape: LiteralShape, walk: Walk): boolean {
  const members = membersOf(node);
  const failing = members.filter((member) => checkMember(member, shape, walk));
  if (failing.length > 0) return true;
  const excess = members.find(({ name }) => !shape.isOpen && !isAnnotation(name.value) && !shape.find(name.value));
  if (excess) return fail(excess.value, "a documented property", walk);
  const present = new Set(members.map(({ name }) => name.value));
  const missing = shape.required.filter((name) => !present.has(name));
  return missing.length > 0 && fail(node, `the required ${missing.map((name) => `\`${name}\``).join(", ")}`, walk);
}

function checkMember({ name, value }: JsonMember, shape: LiteralShape, walk: Walk): boolean {
  if (name.value === discriminator && shape.typeNames) {
    const isKnown = value.kind === "string" && shape.typeNames.has(value.value);
    return !isKnown && fail(value, [...shape.typeNames].slice(0, 3).join(", "), walk);
  }
  const property: Pick<Property, "type" | "nullable"> | undefined = shape.find(name.value);
  if (!property || (value.kind === "null" && property.nullable)) return false;
  return checkValue(value, property.type, walk);
}

function checkList(node: JsonNode, of: TypeRef, walk: Walk): boolean {
  if (node.kind === "array") return node.items.filter((item) => checkValue(item, of, walk)).length > 0;
  // An object is looked at for what an array has not before it is found to be none.
  const stranger = node.kind === "object" ? membersOf(node).find(({ name }) => !(name.value in [])) : undefined;
  return fail(stranger?.value ?? node, "a collection", walk);
}

function checkUnion(node: JsonNode, alternatives: readonly TypeRef[], walk: Walk): boolean {
  const attempts = alternatives.map((alternative) => {
    const attempt: Walk = { ...walk, errors: new Map() };
    checkValue(node, alternative, attempt);
    return attempt.errors;
  });
  const [fewest] = attempts.toSorted((one, other) => one.size - other.size);
  for (const [place, expected] of fewest ?? []) walk.errors.set(place, expected);
  return (fewest?.size ?? 0) > 0;
}

function fail(node: JsonNode, expected: string, { errors }: Walk): true {
  errors.set(node, `expected ${expected}`);
  return true;
}
