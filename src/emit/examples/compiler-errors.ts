import type { Property, TypeRef } from "../../model/api.js";
import { describeType } from "../../model/describe-type.js";
import type { Content, Operation } from "../../model/operation.js";
import type { JsonMember, JsonNode, JsonObject } from "../../source/json-node.js";
import { bodyShapeOf } from "../models/body-shape.js";
import { directionOf } from "../models/body.js";
import { discriminator, isAnnotation } from "../models/discriminator.js";
import { itemDirection, scalarOf } from "../models/type-text.js";
import type { Sdk } from "../sdk.js";
import {
  collectionShape,
  type LiteralShape,
  objectShape,
  ownBodyShape,
  type Place,
  resourceShape,
  valueShape,
} from "./literal-shape.js";

/**
 * What the type checker reports: a value of another type, a property that the type has not, or the lack of one that it
 * must have.
 */
export interface CompilerError {
  readonly kind: "type" | "undocumented" | "missing";
  readonly expected: string;
}

/** The values of a literal on whose lines the type checker reports an error. */
export type CompilerErrors = ReadonlyMap<JsonNode, CompilerError>;

/** The members that JSON.parse keeps: of namesakes, which no object literal may have, the last. */
export function membersOf(node: JsonObject): readonly JsonMember[] {
  return [...new Map(node.members.map((member) => [member.name.value, member])).values()];
}

/**
 * Where TypeScript reports that `value` is not what `operation` takes. It reports each value of another type, wherever
 * it stands. It looks for properties that the type has not only in an object without such values, and names the first;
 * and for missing ones only where there are none of these either, at the property, or the element, that holds the
 * object.
 */
export function errorsInRequest(value: JsonNode, operation: Operation, sdk: Sdk): CompilerErrors {
  const errors = new Map<JsonNode, CompilerError>();
  const body = bodyShapeOf(operation, sdk.graph);
  if (body.kind !== "type" && body.kind !== "own") return errors;
  const walk: Walk = { sdk, direction: directionOf(body), errors };
  if (body.kind === "type") checkValue(value, body.type, walk);
  else if (value.kind === "object") checkObject(value, ownBodyShape(body, value, sdk), walk);
  else fail(value, mismatch("an object"), walk);
  return errors;
}

/** The same for an answer of documented content. */
export function errorsInAnswer(value: JsonNode, content: Content, sdk: Sdk): CompilerErrors {
  const walk = { sdk, direction: "output", errors: new Map<JsonNode, CompilerError>() } as const;
  const envelope = envelopeShape(content);
  if (envelope && value.kind === "object") checkObject(value, envelope, walk);
  else if (envelope) fail(value, mismatch("an object"), walk);
  else if (content.kind === "json") checkValue(value, content.type, walk);
  return walk.errors;
}

function envelopeShape(content: Content): LiteralShape | undefined {
  if (content.kind === "value") return valueShape(content.type);
  return content.kind === "json" && content.collection ? collectionShape(content.type) : undefined;
}

interface Walk extends Place {
  readonly errors: Map<JsonNode, CompilerError>;
}

/** Records the errors in `node` and says whether there are any. */
function checkValue(node: JsonNode, type: TypeRef, walk: Walk): boolean {
  switch (type.kind) {
    case "unknown":
      return false;
    case "primitive": {
      const scalar = scalarOf(type.name);
      const kind = scalar === "number" || scalar === "boolean" ? scalar : "string";
      return scalar !== "Json" && node.kind !== kind && fail(node, mismatch(describeType(type)), walk);
    }
    case "values":
      return node.kind !== "string" && fail(node, mismatch("a string"), walk);
    case "enumeration":
      return walk.sdk.names.types.has(type.id) && node.kind !== "string" && fail(node, mismatch(type.id), walk);
    case "collection":
      return checkList(node, type.of, walk);
    case "union":
      return checkUnion(node, type.of, walk);
    case "object":
      if (node.kind !== "object") return fail(node, mismatch("an object"), walk);
      return checkObject(node, objectShape(type.properties, walk.direction), walk);
    case "resource": {
      if (!walk.sdk.names.types.has(type.id)) return false;
      if (node.kind !== "object") return fail(node, mismatch(type.id), walk);
      return checkObject(node, resourceShape(type.id, node, walk), walk);
    }
    default:
      return type satisfies never;
  }
}

/** `others` are what the object may be as well: what one of them has may stand in any, as that one has it. */
function checkObject(node: JsonObject, shape: LiteralShape, walk: Walk, others: readonly LiteralShape[] = []): boolean {
  const members = membersOf(node);
  const failing = members.filter((member) => {
    const { value } = member.name;
    const owner = [shape, ...others].find((one) =>
      one === shape ? one.isOpen || one.find(value) !== undefined : fits(member, one, walk),
    );
    return checkMember(member, owner ?? others.find((one) => one.find(value) !== undefined) ?? shape, walk);
  });
  if (failing.length > 0) return true;
  const has = (name: string): boolean => [shape, ...others].some((one) => one.isOpen || one.find(name) !== undefined);
  const excess = members.find(({ name }) => !isAnnotation(name.value) && !has(name.value));
  if (excess) return fail(excess.value, { kind: "undocumented", expected: "a documented property" }, walk);
  const present = new Set(members.map(({ name }) => name.value));
  const missing = shape.required.filter((name) => !present.has(name)).map((name) => `\`${name}\``);
  return missing.length > 0 && fail(node, { kind: "missing", expected: `the required ${missing.join(", ")}` }, walk);
}

function fits(member: JsonMember, shape: LiteralShape, walk: Walk): boolean {
  return shape.find(member.name.value) !== undefined && !checkMember(member, shape, { ...walk, errors: new Map() });
}

function checkMember({ name, value }: JsonMember, shape: LiteralShape, walk: Walk): boolean {
  if (name.value === discriminator && shape.typeNames) {
    const isKnown = value.kind === "string" && shape.typeNames.has(value.value);
    return !isKnown && fail(value, mismatch([...shape.typeNames].slice(0, 3).join(", ")), walk);
  }
  const property: Pick<Property, "type" | "nullable"> | undefined = shape.find(name.value);
  if (!property || (value.kind === "null" && property.nullable)) return false;
  return checkValue(value, property.type, walk);
}

function checkList(node: JsonNode, of: TypeRef, walk: Walk): boolean {
  const within: Walk = { ...walk, direction: itemDirection(walk.direction) };
  if (node.kind === "array") return node.items.filter((item) => checkValue(item, of, within)).length > 0;
  // An object is looked at for what an array has not before it is found to be none.
  const stranger = node.kind === "object" ? membersOf(node).find(({ name }) => !(name.value in [])) : undefined;
  return fail(stranger?.value ?? node, mismatch("a collection"), walk);
}

function checkUnion(node: JsonNode, alternatives: readonly TypeRef[], walk: Walk): boolean {
  const shapes = node.kind === "object" ? shapesOf(node, alternatives, walk) : undefined;
  const attempts = alternatives.map((alternative, index) => {
    const attempt: Walk = { ...walk, errors: new Map() };
    const shape = shapes?.[index];
    if (node.kind === "object" && shapes && shape) checkObject(node, shape, attempt, shapes);
    else checkValue(node, alternative, attempt);
    return { errors: attempt.errors, overlap: shape && node.kind === "object" ? overlapOf(node, shape) : 0 };
  });
  if (attempts.some(({ errors }) => errors.size === 0)) return false;
  // The type checker explains what is wrong by the alternative that has most of the object's properties.
  const [nearest] = attempts.toSorted((a, b) => b.overlap - a.overlap || a.errors.size - b.errors.size);
  for (const [place, error] of nearest?.errors ?? []) walk.errors.set(place, error);
  return nearest !== undefined;
}

/** The shapes of `alternatives` where all of them are of objects. */
function shapesOf(node: JsonObject, alternatives: readonly TypeRef[], walk: Walk): readonly LiteralShape[] | undefined {
  const shapes = alternatives.flatMap((type) => {
    if (type.kind === "object") return [objectShape(type.properties, walk.direction)];
    return type.kind === "resource" && walk.sdk.names.types.has(type.id) ? [resourceShape(type.id, node, walk)] : [];
  });
  return shapes.length === alternatives.length ? shapes : undefined;
}

function overlapOf(node: JsonObject, shape: LiteralShape): number {
  return membersOf(node).filter(({ name }) => shape.find(name.value) !== undefined).length;
}

function mismatch(expected: string): CompilerError {
  return { kind: "type", expected };
}

function fail(node: JsonNode, error: CompilerError, { errors }: Walk): true {
  errors.set(node, error);
  return true;
}
