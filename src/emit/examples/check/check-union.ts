import type { TypeRef } from "../../../model/api.js";
import { discriminator } from "../../../model/types/annotation-names.js";
import { describeType } from "../../../model/types/describe-type.js";
import { type JsonNode, type JsonObject, stringMember } from "../../../source/json-node.js";
import { type LiteralShape, objectShape, resourceShape } from "../literal-shape.js";
import { membersOf } from "../json-literal.js";
import { checkObject } from "./check-object.js";
import { fits } from "./check-member.js";
import { isSamePlaces, mismatch } from "./compiler-error.js";
import { isHalfTold, leftByBooleans, membersIn } from "./tell-apart.js";
import { type Attempt, attempt, failElusively, type Walk } from "./walk.js";

/** Records the errors in a value that is of one of the types `alternatives`. */
export function checkUnion(node: JsonNode, alternatives: readonly TypeRef[], walk: Walk): boolean {
  const shapes = node.kind === "object" ? shapesOf(node, alternatives, walk) : undefined;
  const attempts =
    node.kind === "object" && shapes
      ? attemptObjects(node, shapes, walk)
      : alternatives.map((alternative) => attempt(walk, (within) => within.checkValue(node, alternative, within)));
  const [one, ...others] = attempts;
  if (!one || attempts.some(({ errors }) => errors.size === 0)) return false;
  const error = mismatch(describeType({ kind: "union", of: alternatives }));
  const isOne = others.length === 0;
  const isClear =
    node.kind === "object" && shapes
      ? !isHalfTold(node, shapes) && (isOne || !hasUnfitting(node, shapes, walk))
      : isOne || (node.kind !== "object" && node.kind !== "array");
  const isElusive = attempts.some(({ errors }) => [...errors.values()].some((found) => found.isElusive === true));
  if (isClear && !isElusive && others.every(({ errors }) => isSamePlaces(errors, one.errors))) {
    for (const [place, found] of one.errors) walk.errors.set(place, place === node && !isOne ? error : found);
    return one.isReported;
  }
  // By which alternative a value is explained, and so on which line, hangs on more than is worth foreseeing.
  return failElusively(node, error, walk);
}

/** The shapes of `alternatives` where all of them are of objects. */
function shapesOf(node: JsonObject, alternatives: readonly TypeRef[], walk: Walk): readonly LiteralShape[] | undefined {
  const shapes = alternatives.flatMap((type) => {
    if (type.kind === "object") return [objectShape(type.properties, walk)];
    return type.kind === "resource" && walk.sdk.names.types.has(type.id) ? [resourceShape(type.id, node, walk)] : [];
  });
  return shapes.length === alternatives.length ? shapes : undefined;
}

function attemptObjects(node: JsonObject, shapes: readonly LiteralShape[], walk: Walk): readonly Attempt[] {
  const said = stringMember(node, discriminator);
  // A property that one alternative alone declares does not tell them apart.
  const isTelling = said !== undefined && membersIn(shapes).filter(({ typeNames }) => typeNames).length > 1;
  const meant = isTelling ? shapes.filter(({ typeNames }) => typeNames?.has(said) ?? true) : [];
  const [only] = meant;
  // What an `@odata.type` tells apart is held against the one that it names, as a member of a family is.
  if (only && meant.length === 1 && shapes.length > 1) {
    const family = (): readonly LiteralShape[] => shapes.flatMap((shape) => shape.family?.() ?? shape);
    return [attempt(walk, (within) => checkObject(node, { ...only, family }, within))];
  }
  const candidates = meant.length > 0 ? meant : shapes;
  const known = leftByBooleans(candidates, node, walk);
  return candidates.map((shape) => attempt(walk, (within) => checkObject(node, shape, within, known)));
}

/** Whether a member is not what some of `shapes` have under its name: TypeScript may explain the object by one that has nothing there. */
function hasUnfitting(node: JsonObject, shapes: readonly LiteralShape[], walk: Walk): boolean {
  return membersOf(node).some((member) => {
    const having = shapes.filter((shape) => shape.find(member.name.value) !== undefined);
    return having.length < shapes.length && having.length > 0 && !having.some((shape) => fits(member, shape, walk));
  });
}
