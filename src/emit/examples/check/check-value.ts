import type { TypeRef } from "../../../model/api.js";
import { describeType } from "../../../model/types/describe-type.js";
import type { JsonNode } from "../../../source/json-node.js";
import { literalKind } from "../../models/scalar.js";
import { itemDirection } from "../../models/type-text.js";
import { membersOf } from "../json-literal.js";
import { dictionaryShape, objectShape, type Place, resourceShape } from "../literal-shape.js";
import { checkObject } from "./check-object.js";
import { checkUnion } from "./check-union.js";
import { type CompilerError, mismatch } from "./compiler-error.js";
import { remembering } from "./known-outcomes.js";
import { fail, failElusively, type Walk } from "./walk.js";

/** A walk that begins at a literal in `place`. */
export function createWalk({ sdk, direction }: Place): Walk {
  return { sdk, direction, isOptional: false, isWhole: false, errors: new Map(), checkValue: remembering(checkAnew) };
}

function checkAnew(node: JsonNode, type: TypeRef, walk: Walk): boolean {
  switch (type.kind) {
    case "unknown":
      return false;
    case "primitive": {
      const kind = literalKind(type.name);
      return kind !== "anything" && node.kind !== kind && fail(node, mismatch(describeType(type)), walk);
    }
    case "values":
      return checkText(node, mismatch("a string"), walk);
    case "enumeration":
      return walk.sdk.names.types.has(type.id) && checkText(node, mismatch(type.id), walk);
    case "collection":
      return checkList(node, type.of, walk);
    case "dictionary":
      return checkDictionary(node, type, walk);
    case "union":
      return checkUnion(node, type.of, walk);
    case "object":
      if (node.kind !== "object") return fail(node, mismatch("an object"), walk);
      return checkObject(node, objectShape(type.properties, walk), walk);
    case "resource": {
      if (!walk.sdk.names.types.has(type.id)) return false;
      if (node.kind !== "object") return fail(node, mismatch(type.id), walk);
      return checkObject(node, resourceShape(type.id, node, walk), walk);
    }
  }
}

function checkText(node: JsonNode, error: CompilerError, walk: Walk): boolean {
  // What a list or an object holds is looked at for what a text has there before it is found to be none.
  const isHeld =
    (node.kind === "array" && node.items.length > 0) ||
    (node.kind === "object" && membersOf(node).some(({ name }) => name.value in String.prototype));
  if (isHeld) return failElusively(node, error, walk);
  return node.kind !== "string" && fail(node, error, walk);
}

function checkDictionary(node: JsonNode, type: TypeRef & { readonly kind: "dictionary" }, walk: Walk): boolean {
  if (node.kind === "object") return checkObject(node, dictionaryShape(type.of), walk);
  const error = mismatch(describeType(type));
  // The items of a list are held against the entries before it is found to be none.
  const isHeld = node.kind === "array" && node.items.length > 0;
  return isHeld ? failElusively(node, error, walk) : fail(node, error, walk);
}

function checkList(node: JsonNode, of: TypeRef, walk: Walk): boolean {
  const within: Walk = { ...walk, direction: itemDirection(walk.direction), isOptional: false };
  if (node.kind === "array") return node.items.filter((item) => walk.checkValue(item, of, within)).length > 0;
  // An object is looked at for what an array has or has not before it is found to be none.
  const members = membersOf(node);
  const isHeld = members.some(({ name }) => name.value in []);
  if (isHeld) return failElusively(node, mismatch("a collection"), walk);
  return fail(members[0]?.value ?? node, mismatch("a collection"), walk);
}
