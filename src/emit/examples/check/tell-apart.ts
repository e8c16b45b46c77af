import type { TypeRef } from "../../../model/api.js";
import { discriminator } from "../../../model/types/annotation-names.js";
import { type JsonObject, stringMember } from "../../../source/json-node.js";
import { isSameType } from "../../models/type-relations.js";
import { membersOf } from "../json-literal.js";
import type { LiteralShape } from "../literal-shape.js";
import { fits } from "./check-member.js";
import type { Walk } from "./walk.js";

/**
 * What is left of `shapes` by the members of `node` that tell them apart beside its `@odata.type`: to TypeScript true and
 * false are literals, so that a boolean that is of another type elsewhere is such a member.
 */
export function leftByBooleans(shapes: readonly LiteralShape[], node: JsonObject, walk: Walk): readonly LiteralShape[] {
  const telling = membersOf(node).filter(({ name }) => {
    const [first, ...others] = shapes.flatMap((shape) => shape.find(name.value)?.type ?? []);
    return first && [first, ...others].some(isBoolean) && others.some((other) => !isSameType(other, first));
  });
  const left = shapes.filter((shape) =>
    telling.every((member) => shape.find(member.name.value) === undefined || fits(member, shape, walk)),
  );
  return left.length > 0 ? left : shapes;
}

function isBoolean(type: TypeRef): boolean {
  return type.kind === "primitive" && type.name === "Boolean";
}

/** What an object may be of `shapes`, each of a family by itself. */
export function membersIn(shapes: readonly LiteralShape[]): readonly LiteralShape[] {
  return shapes.flatMap((shape) => shape.alternatives?.() ?? shape.family?.() ?? shape);
}

/**
 * Whether the `@odata.type` of `node` rules out some of what it may be, and leaves more than one: TypeScript explains by a
 * property then no more than what all that are left have.
 */
export function isHalfTold(node: JsonObject, shapes: readonly LiteralShape[]): boolean {
  const said = stringMember(node, discriminator);
  const members = membersIn(shapes);
  const left = members.filter(({ typeNames }) => said !== undefined && (typeNames?.has(said) ?? true));
  return left.length > 1 && left.length < members.length;
}
