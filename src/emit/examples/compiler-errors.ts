import type { Operation } from "../../model/operation.js";
import type { Content } from "../../model/response.js";
import type { JsonNode } from "../../source/json-node.js";
import { bodyShapeOf } from "../models/body-shape.js";
import { directionOf } from "../models/body.js";
import type { Sdk } from "../sdk.js";
import { checkObject } from "./check/check-object.js";
import { createWalk } from "./check/check-value.js";
import { type CompilerErrors, mismatch } from "./check/compiler-error.js";
import { fail } from "./check/walk.js";
import { collectionShape, type LiteralShape, valueShape } from "./literal-shape.js";
import { ownBodyShape } from "./own-body-shape.js";

/**
 * Where TypeScript reports that `value` is not what `operation` takes. It reports each value of another type, wherever
 * it stands. It looks for properties that the type has not only in an object without such values, and names the first;
 * and for missing ones only where there are none of these either, at the property, or the element, that holds the
 * object.
 */
export function errorsInRequest(value: JsonNode, operation: Operation, sdk: Sdk): CompilerErrors {
  const body = bodyShapeOf(operation, sdk.graph);
  if (body.kind !== "type" && body.kind !== "own") return new Map();
  const walk = createWalk({ sdk, direction: directionOf(body) });
  if (body.kind === "type") walk.checkValue(value, body.type, walk);
  else if (value.kind === "object") checkObject(value, ownBodyShape(body, value, sdk), walk);
  else fail(value, mismatch("an object"), walk);
  return walk.errors;
}

/** The same for an answer of documented content. */
export function errorsInAnswer(value: JsonNode, content: Content, sdk: Sdk): CompilerErrors {
  const walk = createWalk({ sdk, direction: "output" });
  const envelope = envelopeShape(content);
  if (envelope && value.kind === "object") checkObject(value, envelope, walk);
  else if (envelope) fail(value, mismatch("an object"), walk);
  else if (content.kind === "json") walk.checkValue(value, content.type, walk);
  return walk.errors;
}

function envelopeShape(content: Content): LiteralShape | undefined {
  if (content.kind === "value") return valueShape(content.type);
  return content.kind === "json" && content.collection ? collectionShape(content) : undefined;
}
