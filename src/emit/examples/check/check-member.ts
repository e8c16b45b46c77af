import { describeType } from "../../../model/types/describe-type.js";
import { discriminator } from "../../../model/types/annotation-names.js";
import type { JsonMember, JsonNode } from "../../../source/json-node.js";
import type { Declared, LiteralShape } from "../literal-shape.js";
import { mismatch } from "./compiler-error.js";
import { attempt, fail, failElusively, type Walk } from "./walk.js";

/** Records the errors in a member of an object of `shape`. Of a property that the shape has not it says nothing. */
export function checkMember({ name, value }: JsonMember, shape: LiteralShape, walk: Walk): boolean {
  if (name.value === discriminator && shape.typeNames) {
    const isKnown = value.kind === "string" && shape.typeNames.has(value.value);
    return !isKnown && fail(value, mismatch([...shape.typeNames].slice(0, 3).join(", ")), walk);
  }
  const property = shape.find(name.value);
  if (!property) return false;
  // Beside a family a value is of both types, and by which of them it is none hangs on more than is worth foreseeing.
  if (property.also && !isOf(value, property, walk))
    return failElusively(value, mismatch(describeType(property.type)), walk);
  if (value.kind === "null" && property.nullable) return false;
  const isOptional = property.nullable || !shape.required.includes(name.value);
  return walk.checkValue(value, property.type, { ...walk, isOptional });
}

/** Whether `shape` has the member, and takes its value. */
export function fits(member: JsonMember, shape: LiteralShape, walk: Walk): boolean {
  if (shape.find(member.name.value) === undefined) return false;
  return attempt(walk, (within) => checkMember(member, shape, within)).errors.size === 0;
}

function isOf(value: JsonNode, { type, nullable, also }: Declared, walk: Walk): boolean {
  const isNothing = value.kind === "null" && nullable;
  const isFitting = isNothing || attempt(walk, (within) => within.checkValue(value, type, within)).errors.size === 0;
  return isFitting && (also === undefined || isOf(value, also, walk));
}
